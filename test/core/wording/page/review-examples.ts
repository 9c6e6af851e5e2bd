import type { ReasonTitles } from '#core/wording/en/review.ts';
import type { ReviewDecision, ReviewReason } from '#core/views/review-view.ts';
import { tracedStatuses } from '#core/traces/traces.ts';

const at = Date.parse('2026-11-20T09:00:00Z');
const counts = [[1], [4]] as const;
const decisions: readonly ReviewDecision[] = ['push', 'requalify', 'close-lost', 'keep'];

const reasons: readonly ReviewReason[] = [
  ...tracedStatuses.flatMap((status) =>
    [null, 1, 97].map((days) => ({ kind: 'status', status, days }) as const),
  ),
  { kind: 'close-date-past', days: 1 },
  { kind: 'close-date-past', days: 40 },
  { kind: 'close-date-pushed', times: 4 },
  { kind: 'amount-down', share: 0.23 },
  { kind: 'no-activity', days: 1 },
  { kind: 'no-activity', days: 64 },
  { kind: 'no-next-activity' },
  { kind: 'older-than-won', days: 240, p90: 112.4 },
  { kind: 'backwards' },
  { kind: 'single-contact' },
  { kind: 'signal', signalKind: 'procurement', at },
  { kind: 'rule', ruleId: 'deal-refused-but-open' },
  { kind: 'due-soon', days: 0 },
  { kind: 'due-soon', days: 1 },
  { kind: 'due-soon', days: 9 },
  { kind: 'high-health', score: 82 },
];

/** Stand for the titles of other parts of the dictionary. */
const titles: ReasonTitles = { rule: () => '4711', kind: () => '4712' };

/** What each function of the dictionary of the weekly review may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'review.progress': [
    [1, 23],
    [7, 23],
  ],
  'review.week': [['2026-11-23']],
  'review.changes.title': [[at]],
  'review.changes.some': [
    [0, 0, 'EUR'],
    [5, 0, 'EUR'],
    [5, 61_000, 'EUR'],
  ],
  'review.changes.move': [['Lumio', 7]],
  'review.changes.fromTo': [[139, 141]],
  'review.changes.followed': [
    [1, 1],
    [9, 12],
  ],
  'review.facts.amount': [[84_000, 'EUR']],
  'review.facts.closeAt': [[at]],
  'review.reason': reasons.map((reason) => [reason, titles]),
  'review.quote': [['We decided not to go ahead.', at]],
  'review.earlier': decisions.map((decision) => [decision, at]),
  'review.done': decisions.map((decision) => [decision, 'Lumio']),
  'review.restTitle': counts,
  'review.decidedTitle': counts,
  'review.more': [[30, 41]],
  'review.end.outcome': [
    [{ push: 5, requalify: 4, 'close-lost': 3, keep: 1 }],
    [{ push: 0, requalify: 0, 'close-lost': 3, keep: 2 }],
  ],
  'review.end.less': [[84_000, 'EUR']],
  'review.end.moreLeft': counts,
};

/** Numbers, and what is taken over from other parts. */
export const sameInBoth: readonly string[] = ['review.changes.some', 'review.reason'];
