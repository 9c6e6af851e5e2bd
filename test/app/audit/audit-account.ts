import type { SeedAccount, SeedObject } from '#emulator/seed.ts';
import { account, contact, dayMs, portalNow, type AccountPart } from '../support/account.ts';

const iso = (at: number) => new Date(at).toISOString();

/** A closed deal with a director and an engineer, or with the engineer alone. */
function closedDeal(index: number): AccountPart {
  const id = String(5_001 + index);
  const hasDirector = index % 2 === 0;
  // Of ten deals with the director seven were won, of ten without three.
  const isWon = Math.floor(index / 2) % 10 < (hasDirector ? 7 : 3);
  const closedAt = portalNow - (5 + index * 1.5) * dayMs;
  const createdAt = closedAt - 40 * dayMs;
  const object: SeedObject = {
    ...{ type: 'deals', id, createdAt },
    properties: {
      dealname: `Deal ${id}`,
      pipeline: 'default',
      dealstage: isWon ? 'won' : 'lost',
      dealtype: 'newbusiness',
      amount: '10000',
      closedate: iso(closedAt),
    },
    history: {
      dealstage: [
        { value: 'open', at: createdAt },
        { value: isWon ? 'won' : 'lost', at: closedAt },
      ],
      closedate: [{ value: iso(closedAt), at: createdAt }],
    },
  };
  const contactIds = hasDirector ? ['101', '102'] : ['102'];
  const mails = [
    mail(`${id}1`, 'INCOMING_EMAIL', createdAt + dayMs),
    mail(`${id}2`, 'EMAIL', createdAt + 2 * dayMs),
  ];
  const from = { type: 'deals' as const, id };
  return {
    objects: [object, ...mails],
    associations: [
      ...contactIds.map((contactId) => ({ from, to: { type: 'contacts' as const, id: contactId } })),
      ...mails.map((one) => ({ from, to: { type: 'emails' as const, id: one.id } })),
    ],
  };
}

function mail(id: string, direction: string, at: number): SeedObject {
  const properties = { hs_timestamp: iso(at), hs_email_direction: direction, hs_email_text: 'Hello' };
  return { type: 'emails', id, createdAt: at, properties };
}

export function auditAccount(deals: number): SeedAccount {
  return account(
    contact('101', undefined, { jobtitle: 'Finance director' }),
    contact('102', undefined, { jobtitle: 'Engineer' }),
    ...Array.from({ length: deals }, (_, index) => closedDeal(index)),
  );
}
