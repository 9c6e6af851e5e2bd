import type { CompanyDetails, ContactDetails } from '#core/deals/deal-details.ts';
import type { QualityContext } from '#core/quality/facts.ts';
import { readDay } from '#core/quality/deals/days.ts';
import { isChangedSince } from '#core/quality/deals/stated.ts';
import { findStated } from '#core/quality/people/stated.ts';
import type { ContactRule } from '#core/quality/rule.ts';
import { contactCompanyFromEmail } from '#core/quality/rules/contact-company-from-email.ts';
import { contactJobTitleFromEmail } from '#core/quality/rules/contact-job-title-from-email.ts';
import { contactPhoneFromEmail } from '#core/quality/rules/contact-phone-from-email.ts';
import { dealAmountDiffersFromEmail } from '#core/quality/rules/deal-amount-differs-from-email.ts';
import { dealCloseDateContradictsEmail } from '#core/quality/rules/deal-close-date-contradicts-email.ts';
import type { Signal } from '#core/signals/signal.ts';
import { seatsInName } from '#core/value/seat-quantity.ts';
import { daysBetween, instantToDay } from '#core/wording/calendar.ts';
import { toAccountMoney, type Money } from './money.ts';
import type { FactState, SnapshotDeal, SnapshotSignal } from './snapshot.ts';

export interface FactsInput {
  readonly signal: Signal;
  /** That holds what the email says of a purchase; null: no deal does. */
  readonly deal: SnapshotDeal | null;
  /** Read for signals that state a quantity. */
  readonly dealName: string | null;
  /** Who wrote the email. */
  readonly contact: ContactDetails | null;
  readonly company: CompanyDetails | null;
}

type States = SnapshotSignal['facts'];

/**
 * Which stated facts stand in the CRM, by the same measures as the quality rules: a field that was filled again after the
 * email knows more than the email does.
 */
export function factStates(input: FactsInput, money: Money, context: QualityContext): States {
  const { amount, date, quantity } = input.signal.facts;
  return {
    ...(amount === undefined ? {} : { amount: amountState(input, amount, money) }),
    ...(date === undefined ? {} : { date: dateState(input, date, context) }),
    ...(quantity === undefined ? {} : { quantity: quantityState(input, quantity) }),
    ...contactStates(input, context),
  };
}

function amountState({ signal, deal }: FactsInput, stated: number, money: Money): FactState {
  if (!deal || deal.amount === null || deal.amount <= 0) return deal?.lacksRate ? 'entered' : 'missing';
  const expected = toAccountMoney(stated, signal.facts.currency ?? null, money);
  // An amount in a currency without a rate cannot be told to differ.
  if (expected === null || isChangedSince(deal.amounts, signal.sentAt)) return 'entered';
  const { differencePercent } = dealAmountDiffersFromEmail.options;
  return Math.abs(deal.amount - expected) * 100 <= expected * differencePercent ? 'entered' : 'different';
}

/** A buyer who puts it off names a day before which nothing is to happen, others one to decide by. */
function dateState({ signal, deal }: FactsInput, date: string, { timeZone, now }: QualityContext): FactState {
  if (!deal || deal.closeAt === null) return 'missing';
  const isKnown = deal.isClosed || isChangedSince(deal.closeDates, signal.sentAt) || readDay(date) === null;
  if (isKnown || daysBetween(instantToDay(now, timeZone), date) < 0) return 'entered';
  const later = daysBetween(date, instantToDay(deal.closeAt, timeZone));
  const { daysLater, daysEarlier } = dealCloseDateContradictsEmail.options;
  const fits = signal.kind === 'stall' ? later >= 0 : later <= daysLater && -later <= daysEarlier;
  return fits ? 'entered' : 'different';
}

/** Deals have no field for it: it stands in their names, where the app writes it too. */
function quantityState({ dealName }: FactsInput, stated: number): FactState {
  const entered = dealName === null ? null : seatsInName(dealName);
  if (entered === null) return 'missing';
  return entered === stated ? 'entered' : 'different';
}

const contactRules = {
  jobTitle: contactJobTitleFromEmail,
  phone: contactPhoneFromEmail,
  company: contactCompanyFromEmail,
} as const;

function contactStates({ signal, contact, company }: FactsInput, context: QualityContext): States {
  if (!contact) return {};
  const facts = { contact, company, deals: [], signals: [signal], duplicateIds: null };
  const states = (['jobTitle', 'phone', 'company'] as const).flatMap((field) => {
    const isStated = findStated(facts, field, context.now).length > 0;
    return isStated ? [[field, ruleState(contactRules[field], facts, context)] as const] : [];
  });
  return Object.fromEntries(states);
}

function ruleState<Rule extends ContactRule>(
  rule: Pick<Rule, 'check' | 'options'>,
  facts: Parameters<Rule['check']>[0],
  context: QualityContext,
): FactState {
  const finding = rule.check(facts, rule.options, context);
  if (!finding) return 'entered';
  return finding.values['recorded'] === '' ? 'missing' : 'different';
}
