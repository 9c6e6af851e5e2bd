import type { ReviewItem, ReviewView } from '#core/views/review-view.ts';

export const now = Date.parse('2026-11-23T09:00:00Z');
const day = 86_400_000;

export function reviewItem(dealId: string, part: Partial<ReviewItem> = {}): ReviewItem {
  return {
    dealId,
    name: `Deal ${dealId}`,
    ...{ pipelineId: 'default', stageId: 'proposal', stageLabel: 'Proposal' },
    amount: 10_000,
    closeAt: now - 40 * day,
    verdict: 'close-lost',
    reasons: [{ kind: 'no-activity', days: 64 }, { kind: 'no-next-activity' }],
    evidence: [],
    earlier: null,
    ...part,
  };
}

/** Three deals, one of each verdict. */
export function reviewView(part: Partial<ReviewView> = {}): ReviewView {
  return {
    week: '2026-11-23',
    takenAt: now,
    currency: 'EUR',
    changes: {
      since: now - 7 * day,
      added: { count: 5, amount: 61_000 },
      won: { count: 2, amount: 48_000 },
      lost: { count: 1, amount: 9_000 },
      ...{ movedOn: 7, movedBack: 1, closeDatesPushed: 4, openBefore: 139, openNow: 141 },
      followed: { done: 9, of: 12 },
    },
    items: [
      reviewItem('1', {
        amount: 84_000,
        evidence: [{ quote: 'We decided not to go ahead.', signalKind: 'churn-risk', at: now - 66 * day }],
        earlier: { decision: 'requalify', at: now - 7 * day },
      }),
      reviewItem('2', { verdict: 'push', reasons: [{ kind: 'due-soon', days: 9 }] }),
      reviewItem('3', { verdict: 'requalify', reasons: [{ kind: 'rule', ruleId: 'deal-no-contact' }] }),
    ],
    total: 3,
    decided: {},
    ...part,
  };
}
