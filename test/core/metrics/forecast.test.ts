import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import type { ManagementSettings } from '#core/settings/management.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { aDeal, aWonDeal, several } from './records.ts';
import { bodyOf, figureOf, listOf, termsOf, thisQuarter, valueOf } from './support.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const account = (...deals: readonly SnapshotDeal[]) => ({ snapshot: { deals } });

function withTargets(targets: Partial<ManagementSettings['targets']>) {
  const { management } = defaultSettings;
  return {
    ...defaultSettings,
    management: { ...management, targets: { ...management.targets, ...targets } },
  };
}

describe('the present fiscal quarter', () => {
  const deals = [
    aWonDeal(10, { id: '1', amount: 30_000 }),
    aWonDeal(80, { id: '2', amount: 500_000 }),
    aDeal({ id: '3', stageId: 'demo', amount: 20_000, closeAt: at('2026-12-31') }),
    aDeal({ id: '4', stageId: 'offer', amount: 40_000, closeAt: at('2026-10-05') }),
    aDeal({ id: '5', stageId: 'offer', amount: 900_000, closeAt: at('2027-01-01') }),
    aDeal({ id: '6', stageId: 'demo', amount: null, closeAt: at('2026-12-01') }),
    aDeal({ id: '7', stageId: 'demo', amount: 700_000, closeAt: null }),
  ];

  it('is forecast at what is won and what is due, by its probability', () => {
    // 30,000 + 20,000 × 50 % + 40,000 × 75 %
    const figure = figureOf('forecast', account(...deals));
    expect(figure).toMatchObject({ value: 70_000, n: 3 });
    expect(termsOf(figure)).toEqual({ 'won-so-far': 30_000, weighted: 40_000, 'without-value': 1 });
  });

  it('is covered by what is due ÷ what is still wanted, whatever period is chosen', () => {
    // 60,000 ÷ (110,000 − 30,000)
    const settings = withTargets({ quarterlyTarget: 110_000 });
    for (const period of ['this-month', 'last-year'] as const) {
      const figure = figureOf('coverage', { ...account(...deals), settings }, { period });
      expect(figure.value).toBe(0.75);
      expect(termsOf(figure)).toMatchObject({ 'due-this-period': 60_000, target: 110_000 });
    }
  });

  it.each([
    ['no target', {}, {}, 'no-target'],
    ['a target that is reached', { quarterlyTarget: 30_000 }, {}, 'nothing'],
    ['a team without a target of its own', { quarterlyTarget: 110_000 }, { teamId: '7' }, 'no-target'],
    ['a team with one', { quarterlyTargetByTeam: { 7: 50_000 } }, { teamId: '7' }, 0],
    [
      'a pipeline, for which nobody sets one',
      { quarterlyTarget: 110_000 },
      { pipelineId: 'sales' },
      'no-target',
    ],
  ] as const)('with %s', (_name, targets, filter, value) => {
    const settings = withTargets(targets);
    expect(valueOf('coverage', { ...account(...deals), settings }, { ...thisQuarter, ...filter })).toBe(
      value,
    );
  });

  it('lists what is due, the largest first', () => {
    const list = listOf({ list: 'forecast-deals' }, account(...deals));
    expect(list).toMatchObject({ total: 3, sum: 60_000 });
    expect(list.rows.map(({ id, expected }) => [id, expected])).toEqual([
      ['4', 30_000],
      ['3', 10_000],
      ['6', null],
    ]);
  });

  it('the first screen shows the coverage where there is a target, else the win rate', () => {
    const figures = (settings: typeof defaultSettings) =>
      bodyOf('overview', { ...account(...deals), settings }).figures.map(({ id }) => id);
    expect(figures(defaultSettings)).toContain('win-rate');
    expect(figures(withTargets({ quarterlyTarget: 1 }))).toContain('coverage');
    expect(figures(defaultSettings)).toHaveLength(6);
  });
});

describe('past forecasts', () => {
  /** Five deals of 1,000 that stood in `demo` (50 %) on the first day of the quarter, due in it, and were won. */
  const quarter = (first: string, prefix: string, fields: Partial<SnapshotDeal> = {}) => {
    const start = Date.parse(`${first}T00:00:00Z`);
    const day = 86_400_000;
    return several(5, (index) =>
      aWonDeal(0, {
        id: `${prefix}${index}`,
        amount: 1_000,
        createdAt: start - 30 * day,
        closeAt: start + 40 * day,
        stages: [
          { stageId: 'new', at: start - 30 * day },
          { stageId: 'demo', at: start - 5 * day },
          { stageId: 'won', at: start + 40 * day },
        ],
        ...fields,
      }),
    );
  };

  it('are rebuilt as they stood at the first instant of the quarter', () => {
    // 5 × 1,000 × 50 % forecast, 5 × 1,000 won.
    const { forecasts } = bodyOf('performance', account(...quarter('2026-07-01', 'a')));
    expect(forecasts).toEqual([
      {
        period: { from: at('2026-07-01') - 43_200_000, to: at('2026-10-01') - 43_200_000 },
        forecast: 2_500,
        actual: 5_000,
        deals: 5,
      },
    ]);
  });

  it.each([
    [
      'the amount was another then',
      {
        amounts: [
          { value: 400, at: at('2026-06-10') },
          { value: 1_000, at: at('2026-07-02') },
        ],
      },
      1_000,
    ],
    ['the amount was not known yet', { amounts: [{ value: 1_000, at: at('2026-07-02') }] }, 0],
    [
      'it was due later then',
      {
        closeDates: [
          { value: at('2026-10-02'), at: at('2026-06-10') },
          { value: at('2026-08-01'), at: at('2026-07-20') },
        ],
      },
      0,
    ],
    ['it had no stage yet', { stages: [{ stageId: 'won', at: at('2026-08-01') }] }, 0],
    ['its stage is gone', { stages: [{ stageId: 'gone', at: at('2026-06-10') }] }, 0],
    ['it was created in the quarter', { createdAt: at('2026-07-01') }, 0],
    ['it was won before', { stages: [{ stageId: 'won', at: at('2026-06-10') }] }, 0],
    ['it was lost before', { stages: [{ stageId: 'lost', at: at('2026-06-10') }] }, 0],
  ])('where %s', (_name, fields, forecast) => {
    const { forecasts } = bodyOf('performance', account(...quarter('2026-07-01', 'a', fields)));
    expect(forecasts[0]?.forecast).toBe(forecast);
  });

  it('are as accurate as their mean error leaves', () => {
    // Errors of 50 % (2,500 for 5,000) and 75 % (1,250 for 5,000): 1 − 62.5 %.
    const amounts = [{ value: 500, at: at('2025-12-01') }];
    const deals = [...quarter('2026-07-01', 'a'), ...quarter('2026-04-01', 'b', { amounts })];
    const figure = figureOf('forecast-accuracy', account(...deals));
    expect(figure).toMatchObject({ value: 0.375, n: 10 });
    expect(termsOf(figure)).toEqual({ forecasts: 2, 'mean-error': 0.625 });
  });

  it('are never less accurate than not at all', () => {
    const amounts = [{ value: 90_000, at: at('2025-12-01') }];
    const deals = [...quarter('2026-07-01', 'a', { amounts }), ...quarter('2026-04-01', 'b', { amounts })];
    expect(valueOf('forecast-accuracy', account(...deals))).toBe(0);
  });

  it('are withheld under two quarters of five won deals', () => {
    const [, ...four] = quarter('2026-04-01', 'b');
    expect(valueOf('forecast-accuracy', account(...quarter('2026-07-01', 'a'), ...four))).toBe('too-few');
    expect(valueOf('forecast-accuracy', account(...four))).toBe('nothing');
    expect(valueOf('forecast-accuracy', { ...account(), baselines: null })).toBe('no-history');
  });
});
