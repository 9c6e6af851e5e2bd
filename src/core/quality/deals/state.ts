import { dayMs, latest, wholeDays } from '#core/health/days.ts';
import type { DealFacts, QualityContext } from '../facts.ts';
import { ownSignals } from './own-signals.ts';
import { isInLateStage } from './stage.ts';
import { readDay } from './days.ts';

/** Whether a deal is too new to be complete; one that begins in a late stage is not new to its owner. */
export function isYoung(facts: DealFacts, graceDays: number, context: QualityContext): boolean {
  return context.now - facts.deal.createdAt < graceDays * dayMs && !isInLateStage(facts, context);
}

/** Whether the standstill is agreed: a meeting or task ahead, a snooze, or the buyer's own "come back then". */
export function isPaused(facts: DealFacts, context: QualityContext): boolean {
  const { deal, health } = facts;
  if (hasNextActivity(facts, context) || isAhead(deal.snoozedUntil, context)) return true;
  if (health !== null) return health.pauses.length > 0;
  return ownSignals(facts, context).some(
    ({ kind, facts: stated }) => kind === 'stall' && isAhead(readDay(stated.date), context),
  );
}

export function hasNextActivity({ deal }: DealFacts, context: QualityContext): boolean {
  return isAhead(deal.nextActivityAt, context);
}

/** Whole days since anybody did or wrote anything on the deal, its creation included. */
export function daysSinceActivity(facts: DealFacts, context: QualityContext): number {
  const { deal, emails } = facts;
  const { now } = context;
  const known = [deal.lastActivityAt, deal.lastContactedAt, deal.createdAt];
  const mails = [...(emails ?? []), ...ownSignals(facts, context)].map(({ sentAt }) => sentAt);
  return wholeDays(now - (latest([...known, ...mails], now) ?? now));
}

function isAhead(at: number | null, { now }: QualityContext): boolean {
  return at !== null && at > now;
}
