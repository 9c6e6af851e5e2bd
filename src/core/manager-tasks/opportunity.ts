import { compareIds, groupBy } from '#core/collections.ts';
import type { OpenEmail } from './open-email.ts';

/** What is open of one contact, or of one email without a contact, and in no task. */
export interface Opportunity {
  /** Id of the contact, else of the email. */
  readonly unitId: string;
  readonly contactId: string | null;
  readonly ownerId: string | null;
  /** Oldest first. */
  readonly emails: readonly OpenEmail[];
}

/** Money in one currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export function unitOf({ contactId, emailId }: Pick<OpenEmail, 'contactId' | 'emailId'>): string {
  return contactId ?? emailId;
}

/** Opportunities of emails that are in no task yet. */
export function toOpportunities(emails: Iterable<OpenEmail>): readonly Opportunity[] {
  const free = [...emails].filter(({ taskKey }) => taskKey === null);
  return [...groupBy(free, unitOf)].map(([unitId, group]) => {
    const ordered = [...group].sort(oldestFirst);
    const { contactId = null } = ordered[0] ?? {};
    // The newest owner that is known: contacts change hands.
    const ownerId = ordered.findLast((email) => email.ownerId !== null)?.ownerId ?? null;
    return { unitId, contactId, ownerId, emails: ordered };
  });
}

export function oldestFirst(
  a: Pick<OpenEmail, 'sentAt' | 'emailId'>,
  b: Pick<OpenEmail, 'sentAt' | 'emailId'>,
): number {
  return a.sentAt - b.sentAt || compareIds(a.emailId, b.emailId);
}

/**
 * Since when the opportunity is strong enough to tell a manager of: since its first alert of at least that probability,
 * or since there were two signals, one of them an alert; null where one weak hit is all there is.
 *
 * @param emails oldest first
 * @returns epoch milliseconds
 */
export function strongSince(emails: readonly OpenEmail[], strongProbability: number): number | null {
  let signals = 0;
  let alerts = 0;
  for (const email of emails) {
    signals += email.signals;
    alerts += email.alerts;
    const isStrong = email.alerts > 0 && email.probability >= strongProbability;
    if (isStrong || (signals > 1 && alerts > 0)) return email.sentAt;
  }
  return null;
}

/** What an opportunity may bring, one estimate for each email, by currency; the largest first. */
export function valueOf(emails: readonly Pick<OpenEmail, 'expected' | 'currency'>[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { expected, currency } of emails) {
    if (currency === null || expected <= 0) continue;
    // In hundredths, so that no order of adding leaves a different rest.
    sums.set(currency, (sums.get(currency) ?? 0) + Math.round(expected * 100));
  }
  const money = [...sums].map(([currency, cents]) => ({ amount: cents / 100, currency }));
  return money.sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1));
}

/**
 * The most valuable first. Money in the given currency comes before other money, which nobody can compare; of equal
 * value what began earlier comes first.
 */
export function byValue(
  currency: string,
): (a: Pick<Opportunity, 'unitId' | 'emails'>, b: Pick<Opportunity, 'unitId' | 'emails'>) => number {
  const own = (emails: readonly OpenEmail[]) =>
    valueOf(emails).find((money) => money.currency === currency)?.amount ?? 0;
  const largest = (emails: readonly OpenEmail[]) => valueOf(emails)[0]?.amount ?? 0;
  return (a, b) =>
    own(b.emails) - own(a.emails) ||
    largest(b.emails) - largest(a.emails) ||
    (a.emails[0]?.sentAt ?? 0) - (b.emails[0]?.sentAt ?? 0) ||
    compareIds(a.unitId, b.unitId);
}
