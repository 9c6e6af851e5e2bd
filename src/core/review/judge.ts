import { unique } from '#core/collections.ts';
import type { ReviewReason, ReviewVerdict } from '#core/views/review-view.ts';
import { isForTheDeal, isWithin, toReason } from './signals.ts';
import { findSigns, type Sign } from './signs.ts';
import type { Situation } from './situation.ts';
import { lifeLimits, lifeWeights, verdictLimits } from './weights.ts';

export interface Judgement {
  readonly verdict: ReviewVerdict;
  /** The weightiest first, five at most. */
  readonly reasons: readonly ReviewReason[];
  /** How sure the verdict is, 0 to 1: of the money at stake, the share that a decision is about. */
  readonly weight: number;
}

const mostReasons = 5;

/**
 * Which decision a deal asks for; null for one that asks for none. What was set aside is left alone. A deal is proposed
 * as lost only for two reasons that can be checked apart, and never while something is planned, a pause holds or the
 * buyer was heard of lately.
 */
export function judge(situation: Situation): Judgement | null {
  const { deal, now } = situation;
  if (deal.snoozedUntil !== null && deal.snoozedUntil > now) return null;
  const signs = findSigns(situation);
  const final = signs.filter(({ isFinal }) => isFinal);
  if (!isSpared(situation) && groupsOf(final).length >= verdictLimits.finalGroups)
    return toJudgement('close-lost', signs);
  const weight = weigh(signs);
  if (groupsOf(signs).length >= verdictLimits.doubtGroups && weight >= verdictLimits.doubt)
    return toJudgement('requalify', signs);
  return judgeLife(situation);
}

function isSpared({ signals, isPaused, now }: Situation): boolean {
  return (
    isPaused ||
    signals.some((signal) => isHeard(signal.kind) && isWithin(signal, now, verdictLimits.heardDays))
  );
}

/** Who wants to wait was heard of; who leaves, or has chosen somebody else, was too, and said no. */
function isHeard(kind: Situation['signals'][number]['kind']): boolean {
  return kind !== 'churn-risk' && kind !== 'competitor';
}

/** A deal worth the week: it lives, and nothing is planned for it. */
function judgeLife(situation: Situation): Judgement | null {
  if (situation.isPaused || situation.hasNextActivity) return null;
  const life = findLife(situation);
  if (life.length < verdictLimits.lifeSigns) return null;
  const reasons: readonly ReviewReason[] = [
    ...life.map(({ reason }) => reason),
    { kind: 'no-next-activity' },
  ];
  return { verdict: 'push', reasons, weight: life.reduce((sum, { weight }) => sum + weight, 0) };
}

function findLife({ deal, signals, daysPastClose, now }: Situation) {
  const fresh = signals.find((signal) => isForTheDeal(signal) && isWithin(signal, now, lifeLimits.freshDays));
  const daysLeft = daysPastClose === null ? null : -daysPastClose;
  const isDue = daysLeft !== null && daysLeft >= 0 && daysLeft <= lifeLimits.dueDays;
  const { health } = deal;
  const found: (Pick<Sign, 'weight' | 'reason'> | null)[] = [
    fresh ? { weight: lifeWeights.freshSignal, reason: toReason(fresh) } : null,
    isDue ? { weight: lifeWeights.dueSoon, reason: { kind: 'due-soon', days: daysLeft } } : null,
    health !== null && health >= lifeLimits.health
      ? { weight: lifeWeights.highHealth, reason: { kind: 'high-health', score: health } }
      : null,
  ];
  return found.filter((one) => one !== null);
}

function toJudgement(verdict: ReviewVerdict, signs: readonly Sign[]): Judgement {
  // What makes a deal lost comes before what makes it doubtful.
  const ranked = verdict === 'close-lost' ? [...signs].sort((a, b) => +b.isFinal - +a.isFinal) : signs;
  return {
    verdict,
    reasons: ranked.slice(0, mostReasons).map(({ reason }) => reason),
    weight: weigh(signs),
  };
}

/** Of each group the strongest sign counts. */
function weigh(signs: readonly Sign[]): number {
  const strongest = groupsOf(signs).map((group) =>
    Math.max(...signs.filter((sign) => sign.group === group).map(({ weight }) => weight)),
  );
  return Math.min(
    1,
    strongest.reduce((sum, weight) => sum + weight, 0),
  );
}

function groupsOf(signs: readonly Sign[]) {
  return unique(signs.flatMap(({ group }) => group ?? []));
}
