import type { Random } from '#emulator/seeds/demo/random.ts';
import type { Stack } from '../stack/open-stack.ts';
import { pause, runOnSchedule } from '../traffic/pace.ts';
import type { Sender } from '../traffic/sender.ts';
import { mailCreated } from '../traffic/webhook-event.ts';
import { draftMail, type WorldMail } from '../world/world-mail.ts';

/** Several events in one request, as HubSpot bundles them. */
const mostInRequest = 5;
const latestMs = 3_000;

/**
 * Emails at an even rate whose events come late, out of order, some of them twice, and of several bundles at once.
 * @returns the emails whose event was accepted, when all of them are
 */
export async function runUnruly(
  stack: Stack,
  sender: Sender,
  random: Random,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly WorldMail[]> {
  const told: WorldMail[] = [];
  let number = 0;
  await runOnSchedule(
    (perSecond / mostInRequest) * seconds,
    (1_000 * mostInRequest) / perSecond,
    async () => {
      const portalId = random.pick(stack.accounts.slice(0, stack.sizes.portals)).portalId;
      const drafts = Array.from({ length: mostInRequest }, () => draftMail(portalId, number++, stack.sizes));
      const plan = {
        isTwice: random.chance(0.3),
        lateMs: random.int(0, latestMs),
        againMs: random.int(0, latestMs),
      };
      const mails = await stack.world.write(drafts);
      const writtenAt = Date.now();
      const events = random.shuffle(mails).map((mail) => mailCreated(mail, writtenAt));
      await pause(plan.lateMs);
      if (!(await sender.send(events))) return;
      told.push(...mails);
      if (!plan.isTwice) return;
      await pause(plan.againMs);
      await sender.send(random.shuffle(events));
    },
  );
  return told;
}
