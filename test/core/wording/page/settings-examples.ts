import { settingsProblemCodes } from '#core/views/settings-view.ts';

const counts = [[1], [4]] as const;

/** What each function of the settings' words may be called with. */
export const calls: Record<string, readonly (readonly unknown[])[]> = {
  'settings.changedTab': [['ABC']],
  'settings.unsavedIn': [[['ABC', 'DEF']]],
  'settings.problems.sentence': [
    ...settingsProblemCodes.map((code) => [code, 'another value']),
    ['out-of-range', '>= 1'],
    ['out-of-range', '<= 100'],
    ['too-long', '<= 200'],
  ],
  'settings.problems.of': [['example', 'ABC']],
  'settings.problems.onLine': [
    [12, 'assumptions.conversion', 'ABC'],
    [3, '', 'ABC'],
  ],
  'settings.problems.refused': counts,
  'settings.money.example': [[50_000, 0.1, 'EUR']],
  'settings.money.winRate': [
    [0.31, 1],
    [0.31, 120],
  ],
  'settings.money.amount': [
    [12_000, 'EUR', 1],
    [12_000, 'EUR', 41],
  ],
  'settings.stages.days': [
    [1, 1],
    [14, 41],
  ],
  'settings.model.warning': [['https://api.example.com']],
  'settings.model.cost': [[1.94, 0.97, 29.1, 'EUR']],
  'settings.changes.date': [[Date.parse('2026-11-20T09:00:00Z')]],
  'settings.changes.more': counts,
  'settings.changes.take.wrong': counts,
  'settings.changes.take.moreWrong': counts,
};

/** Names, signs and dates, which are the same in both languages. */
export const sameInBoth: readonly string[] = [
  'settings.changedTab',
  'settings.extension.title',
  'settings.model.providers.openai',
  'settings.model.providers.azure',
  'settings.model.providers.anthropic',
];
