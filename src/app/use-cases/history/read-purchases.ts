import { byId, unique } from '#core/collections.ts';
import type { DealRecord } from '#core/records.ts';
import type { Baseline } from '#core/value/baseline.ts';
import { createCallBudget, withBudget } from '../call-budget.ts';
import { readAccount } from '../read-account.ts';
import type { DetectedEmail } from '../score-emails.ts';
import type { StepContext } from './history-context.ts';

/** An email with an opportunity, and the deals that may cover it. */
export interface Purchase {
  readonly mail: DetectedEmail;
  readonly emailDeals: readonly DealRecord[];
  /** Of the sender and its company. */
  readonly accountDeals: readonly DealRecord[];
  /** Not all of the deals were read: a company has thousands of them. */
  readonly isDoubtful: boolean;
}

export interface Purchases {
  readonly purchases: readonly Purchase[];
  /** Null where the account has no closed deals to learn from. */
  readonly baseline: Baseline | null;
}

/** For associations, the closed deals once an hour, and 1,000 deals of a page. */
const mostCalls = 14;

/** What the CRM knows today about emails with an opportunity: 3 calls for associations, 1 per 100 deals. */
export async function readPurchases(
  mails: readonly DetectedEmail[],
  { crm, cache, now }: Pick<StepContext, 'crm' | 'cache' | 'now'>,
): Promise<Purchases> {
  const budget = createCallBudget(mostCalls);
  const contacts = [...byId(mails.map(({ contact }) => contact)).values()];
  const account = await readAccount(
    { emailIds: mails.map(({ email }) => email.id), contacts },
    { crm: withBudget(crm, budget), budget, cache, now },
    { saving: 0, summaries: 0 },
  );
  const dealsOf = (ids: readonly string[]) => ids.flatMap((id) => account.dealsById.get(id) ?? []);
  const purchases = mails.map((mail): Purchase => {
    const ofEmail = account.dealIdsByEmail.get(mail.email.id) ?? [];
    const ofAccount = account.dealIdsByContact.get(mail.contact.id) ?? [];
    return {
      mail,
      emailDeals: dealsOf(ofEmail),
      accountDeals: dealsOf(ofAccount),
      isDoubtful: unique([...ofEmail, ...ofAccount]).some((id) => account.unread.has(id)),
    };
  });
  return { purchases, baseline: account.baseline };
}
