import type { SeedAccount } from '#emulator/seed.ts';
import { emptySeed } from '#emulator/seeds/empty.ts';
import type { PooledMail } from './mail-pool.ts';
import { createPeople, createTies } from './people.ts';
import { firstMails, tieMail, toSeedMail, type WorldSizes } from './world-mail.ts';

const dayMs = 86_400_000;

/** An account whose buyers wrote its first emails during the last day. */
export function createWorldSeed(
  portalId: number,
  sizes: WorldSizes,
  pool: readonly PooledMail[],
  now: number,
): SeedAccount {
  const mails = firstMails(portalId, sizes);
  const sentAt = (number: number) => now - Math.floor(((mails.length - number) * dayMs) / (mails.length + 1));
  return {
    ...emptySeed,
    portalId,
    companyName: `Account ${portalId}`,
    objects: [
      ...createPeople(portalId, sizes.contacts, now - 100 * dayMs),
      ...mails.map((mail, number) => toSeedMail(mail, pool, sentAt(number))),
    ],
    associations: [...createTies(sizes.contacts), ...mails.map(tieMail)],
  };
}
