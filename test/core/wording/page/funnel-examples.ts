import { funnelProblemKinds } from '#core/funnel/funnel-map.ts';

const counts = [[1], [4]] as const;
const names = { step: 'Demo done', phase: 'Decision', from: 'Marketing', to: 'Sales' };

/** What each function of the dictionary of the funnel map may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'funnel.withinDays': [[0], [1], [4]],
  'funnel.goOn': [[0.624, 148]],
  'funnel.stay': [
    [1, 8],
    [9, 92],
  ],
  'funnel.overview.steps': counts,
  'funnel.overview.openPoints': counts,
  'funnel.overview.openTitle': [[0], ...counts],
  'funnel.overview.sameOf': [['“Demo done”', 3]],
  'funnel.overview.moreSteps': counts,
  'funnel.overview.handovers.pair': [['Marketing', 'Sales']],
  'funnel.overview.handovers.between': [['Lead', 'Demo done']],
  'funnel.overview.handovers.withoutTeam': counts,
  'funnel.step.progress': [[3, 14]],
  'funnel.problems.title': funnelProblemKinds.map((kind) => [kind, names]),
  'funnel.problems.remedy': funnelProblemKinds.map((kind) => [kind]),
  'funnel.document.asOf': [[Date.parse('2026-11-20T09:00:00Z'), '4711']],
  'funnel.document.handover': [['Marketing', 'Sales', 'Lead', 'Demo done']],
  'funnel.document.openPoint': [
    ['Demo done', 'No next action'],
    ['Demo done', '“Demo done” is hard to observe'],
  ],
};

/** Names, which both languages write alike. */
export const sameInBoth: readonly string[] = [
  'funnel.teams.marketing',
  'funnel.overview.sameOf',
  'funnel.overview.handovers.pair',
];
