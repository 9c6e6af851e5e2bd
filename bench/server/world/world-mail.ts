import type { SeedAssociation, SeedObject } from '#emulator/seed.ts';
import type { PooledMail } from './mail-pool.ts';
import { addressOf, contactId } from './people.ts';

/** One email of the world: which words it has, and whose they are. */
export interface WorldMail {
  readonly portalId: number;
  readonly id: string;
  /** Place in the pool. */
  readonly pooled: number;
  readonly buyer: number;
}

/** What an email that is about to be written will be. */
export type MailDraft = Omit<WorldMail, 'id'>;

const firstMail = 5_000_000_001;

/** The nth draft of an account: neighbours in number or account have other words and other writers. */
export function draftMail(portalId: number, number: number, sizes: WorldSizes): MailDraft {
  return {
    portalId,
    pooled: (number * 7 + portalId * 13) % sizes.pool,
    buyer: (number * 11 + portalId) % sizes.contacts,
  };
}

export interface WorldSizes {
  readonly portals: number;
  /** Of each account. */
  readonly contacts: number;
  /** Emails of each account that stand there from the beginning. */
  readonly mails: number;
  /** Different texts. */
  readonly pool: number;
}

/** The emails that an account begins with. */
export function firstMails(portalId: number, sizes: WorldSizes): readonly WorldMail[] {
  return Array.from({ length: sizes.mails }, (_, number) => ({
    ...draftMail(portalId, number, sizes),
    id: String(firstMail + number),
  }));
}

/** HubSpot's properties of an email. */
export function mailProperties(
  draft: MailDraft,
  pool: readonly PooledMail[],
  sentAt: number,
): Record<string, string> {
  const from = {
    email: addressOf(draft.portalId, draft.buyer),
    firstName: 'Buyer',
    lastName: `Number ${draft.buyer}`,
  };
  return {
    ...pool[draft.pooled],
    hs_timestamp: new Date(sentAt).toISOString(),
    hs_email_direction: 'INCOMING_EMAIL',
    hs_email_headers: JSON.stringify({ from, to: [{ email: 'owner@seller.example' }] }),
  };
}

export function toSeedMail(mail: WorldMail, pool: readonly PooledMail[], sentAt: number): SeedObject {
  return { type: 'emails', id: mail.id, createdAt: sentAt, properties: mailProperties(mail, pool, sentAt) };
}

export function tieMail({ id, buyer }: WorldMail): SeedAssociation {
  return { from: { type: 'emails', id }, to: { type: 'contacts', id: contactId(buyer) } };
}
