import { addDays, instantToDay } from '#core/wording/calendar.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import type { Repair, RepairSource } from '../rule.ts';
import { dayIn, dayToCloseDate, daysUntil } from './days.ts';
import { cyclePace, remainingPace } from './pace.ts';
import type { Statement } from './stated.ts';
import { namedDay, statedAmount } from './stated.ts';

/** A value for a property of the deal. */
export function dealRepair(
  { deal }: DealFacts,
  property: string,
  from: string | null,
  to: string,
  source: RepairSource,
): Repair {
  return { type: 'deal', recordId: deal.id, property, from, to, source };
}

/** The amount that an email states, and its currency where the deal has none; none in another currency. */
export function amountRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const stated = statedAmount(facts, context);
  if (!stated) return [];
  const { deal } = facts;
  const { amount, currency } = stated.value;
  const present = deal.currency ?? context.currency;
  const repair = dealRepair(facts, 'amount', toText(deal.amount), String(amount), stated.source);
  if (currency === null || currency === present) return [repair];
  if (deal.currency !== null) return [];
  return [repair, dealRepair(facts, 'deal_currency_code', null, currency, stated.source)];
}

/**
 * When the deal may close: the day that the buyer names; else its creation and the median cycle of won deals, where
 * that lies ahead; else today and what won deals still needed from this stage. None where nothing is known, or the
 * buyer asked to wait until a day ahead.
 */
export function closeDateRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const named = namedDay(facts, context);
  if (!named || daysUntil(named.value, context) < 0) return paceRepairs(facts, context);
  return named.means === 'wait' ? [] : namedDayRepairs(facts, named);
}

/** The day that an email names, as the close date. */
export function namedDayRepairs(facts: DealFacts, { value, source }: Statement<string>): readonly Repair[] {
  return [closeDateTo(value, facts, source)];
}

/** Today and what won deals still needed from this stage. */
export function remainingPaceRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const pace = remainingPace(facts, context);
  if (!pace || pace.days === 0) return [];
  return [closeDateTo(dayIn(pace.days, context), facts, { kind: 'pace', since: 'today', ...pace })];
}

export function closeDateTo(day: string, facts: DealFacts, source: RepairSource): Repair {
  const { closeAt } = facts.deal;
  const from = closeAt === null ? null : new Date(closeAt).toISOString();
  return dealRepair(facts, 'closedate', from, dayToCloseDate(day), source);
}

function paceRepairs(facts: DealFacts, context: QualityContext): readonly Repair[] {
  const cycle = cyclePace(facts, context);
  if (cycle) {
    const day = addDays(instantToDay(facts.deal.createdAt, context.timeZone), cycle.days);
    if (daysUntil(day, context) > 0)
      return [closeDateTo(day, facts, { kind: 'pace', since: 'creation', ...cycle })];
  }
  return remainingPaceRepairs(facts, context);
}

function toText(amount: number | null): string | null {
  return amount === null ? null : String(amount);
}
