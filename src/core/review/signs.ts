import type { RuleId } from '#core/quality/all-rules.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { ReviewReason } from '#core/views/review-view.ts';
import { isWithin, toReason } from './signals.ts';
import type { Situation } from './situation.ts';
import { limits, weights } from './weights.ts';

/**
 * What signs have in common with each other: two of one group say one thing twice, two of different groups can be
 * checked apart. That nothing is planned belongs to none: it is true of every deal that stands still.
 */
export type SignGroup = 'pace' | 'silence' | 'date' | 'refusal' | 'evidence' | 'people' | 'value' | 'order';

export interface Sign {
  readonly group: SignGroup | null;
  /** 0 to 1. */
  readonly weight: number;
  /** Says that the deal is over, not only that it is doubtful. */
  readonly isFinal: boolean;
  readonly reason: ReviewReason;
}

type Finder = (situation: Situation) => Sign | null;

const sign = (
  group: SignGroup | null,
  weight: number,
  reason: ReviewReason | null,
  isFinal = false,
): Sign | null => (reason === null ? null : { group, weight, isFinal, reason });

/** While a pause holds, neither the days nor the silence say anything. */
const pace: Finder = ({ deal, daysInStage: days, stageRange, isPaused }) => {
  if (isPaused) return null;
  const isFar = days !== null && days > Math.max(limits.farDays, limits.farFactor * stageRange.p90);
  if (isFar) return sign('pace', weights.standsByFar, { kind: 'status', status: 'stalled', days }, true);
  const { status } = deal;
  if (status === 'stalled') return sign('pace', weights.stands, { kind: 'status', status, days });
  return status === 'slow' ? sign('pace', weights.slow, { kind: 'status', status, days }) : null;
};

const age: Finder = ({ age: days, cycle, isPaused }) => {
  if (isPaused || !cycle || days <= cycle.p90) return null;
  const isFar = days > limits.oldFactor * cycle.p90;
  const reason = { kind: 'older-than-won', days, p90: cycle.p90 } as const;
  return sign('pace', isFar ? weights.tooOldByFar : weights.tooOld, reason, isFar);
};

const silence: Finder = ({ deal, daysWithoutActivity: days, usualSilence, isPaused }) => {
  if (isPaused) return null;
  const isLong = days >= Math.max(limits.longSilentDays, limits.longSilentFactor * usualSilence);
  if (isLong) return sign('silence', weights.longSilent, { kind: 'no-activity', days }, true);
  if (days >= limits.silentDays) return sign('silence', weights.silent, { kind: 'no-activity', days });
  return deal.status === 'silent'
    ? sign('silence', weights.silent, { kind: 'status', status: 'silent', days: null })
    : null;
};

const closeDate: Finder = ({ daysPastClose: days, daysWithoutActivity, isPaused }) => {
  if (days === null || days < limits.pastDays) return null;
  const reason = { kind: 'close-date-past', days } as const;
  const isFinal = !isPaused && days >= limits.longPastDays && daysWithoutActivity >= days;
  return sign('date', isFinal ? weights.dateLongPast : weights.datePast, reason, isFinal);
};

const pushes: Finder = ({ pushes: times }) =>
  times < limits.pushes ? null : sign('date', weights.pushed, { kind: 'close-date-pushed', times });

const refusal: Finder = (situation) =>
  sign('refusal', weights.refused, ruleReason(situation, 'deal-refused-but-open'), true);

/** The buyer's newest words against it; a request to wait counts once the wait is over. */
const risk: Finder = ({ signals, now }) => {
  const found = (kind: SignalKind, from: number) =>
    signals.find((signal) => signal.kind === kind && isWithin(signal, now, limits.riskDays, from));
  const leaving = found('churn-risk', 0);
  if (leaving) return sign('refusal', weights.leaving, toReason(leaving));
  const waiting = found('stall', limits.waitingDays);
  if (waiting) return sign('refusal', weights.waiting, toReason(waiting));
  const other = found('competitor', 0);
  return other ? sign('refusal', weights.competitor, toReason(other)) : null;
};

const evidence: Finder = (situation) =>
  sign('evidence', weights.aheadOfEvidence, ruleReason(situation, 'deal-stage-ahead-of-evidence')) ??
  sign('evidence', weights.noDecisionMaker, ruleReason(situation, 'deal-no-decision-maker'));

const people: Finder = (situation) =>
  sign('people', weights.noContact, ruleReason(situation, 'deal-no-contact')) ??
  (situation.deal.codes.includes('deal-single-contact-late-stage')
    ? sign('people', weights.singleContact, { kind: 'single-contact' })
    : null);

const value: Finder = ({ amountLost: share }) =>
  share < limits.amountShare ? null : sign('value', weights.amountDown, { kind: 'amount-down', share });

const order: Finder = ({ hasMovedBack }) =>
  hasMovedBack ? sign('order', weights.backwards, { kind: 'backwards' }) : null;

const nothingPlanned: Finder = ({ hasNextActivity }) =>
  hasNextActivity ? null : sign(null, weights.nothingPlanned, { kind: 'no-next-activity' });

const finders: readonly Finder[] = [
  pace,
  age,
  silence,
  closeDate,
  pushes,
  refusal,
  risk,
  evidence,
  people,
  value,
  order,
  nothingPlanned,
];

/** What speaks against a deal, the weightiest first. */
export function findSigns(situation: Situation): readonly Sign[] {
  const found = finders.map((find) => find(situation)).filter((one) => one !== null);
  return found.sort((a, b) => b.weight - a.weight);
}

function ruleReason({ deal }: Situation, ruleId: RuleId): ReviewReason | null {
  return deal.codes.includes(ruleId) ? { kind: 'rule', ruleId } : null;
}
