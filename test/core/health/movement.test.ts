import { describe, expect, it } from 'vitest';
import type { Change } from '#core/deals/deal-details.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import { readMovedBack, readPushes, readShrunk } from '#core/health/movement.ts';
import { readStages } from '#core/health/stage-role.ts';
import { readStays } from '#core/health/stays.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aDealDetails, daysAgo, inDays, pipeline } from './deals.ts';

const hour = 3_600_000;
const stages = readStages(pipeline, defaultHealthSettings);

describe('moved back', () => {
  const movedBack = (...visits: readonly (readonly [string, number])[]) => {
    const changes = visits.map(([value, days]) => ({ value, at: daysAgo(days) }));
    const stageId = visits.at(-1)?.[0] ?? 'demo';
    const deal = aDealDetails({ stageId, history: { stages: changes, amounts: [], closeDates: [] } });
    return readMovedBack(readStays(deal, noon), stages, noon);
  };

  it('names both stages and the day', () => {
    expect(movedBack(['proposal', 30], ['demo', 10])).toEqual({
      ...{ kind: 'moved-back', fromStageId: 'proposal', toStageId: 'demo', at: daysAgo(10) },
    });
  });

  it.each([
    [
      'longer than 60 days ago',
      [
        ['proposal', 90],
        ['demo', 61],
      ],
    ],
    [
      'made good since',
      [
        ['proposal', 30],
        ['demo', 20],
        ['negotiation', 5],
      ],
    ],
    [
      'a step forward',
      [
        ['demo', 30],
        ['proposal', 10],
      ],
    ],
    [
      'reopened after a loss',
      [
        ['proposal', 50],
        ['lost', 30],
        ['proposal', 10],
      ],
    ],
    [
      'from a stage of another pipeline',
      [
        ['elsewhere', 30],
        ['demo', 10],
      ],
    ],
    [
      'a slip that was mended within the hour',
      [
        ['demo', 30],
        ['proposal', 10.02],
        ['demo', 10],
      ],
    ],
    ['no history', []],
  ] as const)('is not: %s', (_name, visits) => {
    expect(movedBack(...visits)).toBeNull();
  });
});

describe('pushed', () => {
  const dates = (...days: readonly (number | null)[]): Change<number | null>[] =>
    days.map((day, index) => ({ at: daysAgo(50 - index), value: day === null ? null : inDays(day) }));

  it.each([
    ['three times later', dates(0, 5, 9, 20), { times: 3, days: 20 }],
    ['sooner in between', dates(0, 5, 2, 9, 20), { times: 3, days: 23 }],
    ['emptied in between', dates(0, 5, null, 9, 20), { times: 3, days: 20 }],
    ['twice later', dates(0, 5, 9), null],
    ['by less than a day each', dates(0, 0.3, 0.6, 0.9), null],
    ['never set', dates(null, null), null],
  ])('%s', (_name, closeDates, found) => {
    expect(readPushes(closeDates)).toEqual(found && { kind: 'pushed', ...found });
  });

  it('does not count a slip that was mended within the hour', () => {
    const slip = [{ at: daysAgo(45) - hour / 2, value: inDays(300) }];
    const [first, ...rest] = dates(0, 5, 9).map((change, index) => ({ ...change, at: daysAgo(46 - index) }));
    expect(readPushes([first!, ...slip, ...rest])).toBeNull();
  });

  it('counts a day of the change of the clocks, which has 23 hours', () => {
    const days = ['2026-03-27T23:00Z', '2026-03-28T23:00Z', '2026-03-29T22:00Z', '2026-03-30T22:00Z'];
    const changes = days.map((day, index) => ({ at: daysAgo(50 - index), value: Date.parse(day) }));
    expect(readPushes(changes)).toMatchObject({ times: 3, days: 3 });
  });
});

describe('shrunk', () => {
  const shrunk = (
    amount: number | null,
    amounts: readonly Change<number | null>[],
    currencies?: readonly Change<string | null>[],
  ) => {
    const history = { stages: [], amounts, closeDates: [], ...(currencies && { currencies }) };
    return readShrunk(aDealDetails({ amount, history }), noon);
  };
  const was = (days: number, value: number | null) => ({ at: daysAgo(days), value });

  it('compares with the highest amount of 90 days, the one that stood at their beginning included', () => {
    expect(shrunk(9_000, [was(200, 10_000), was(20, 9_000)])).toEqual({
      ...{ kind: 'shrunk', from: 10_000, to: 9_000, currency: 'EUR', at: daysAgo(20) },
    });
  });

  it.each([
    ['by less than a tenth', 9_001, [was(50, 10_000), was(20, 9_001)]],
    ['before the 90 days', 9_000, [was(300, 20_000), was(100, 9_000)]],
    ['from a slip that was mended within the hour', 9_000, [was(20.02, 90_000), was(20, 9_000)]],
    ['to nothing', null, [was(50, 10_000), was(20, null)]],
    ['to 0', 0, [was(50, 10_000), was(20, 0)]],
    ['from nothing', 9_000, [was(50, null), was(40, 0), was(20, 9_000)]],
    ['without history', 9_000, []],
  ])('does not speak of an amount that went down %s', (_name, amount, amounts) => {
    expect(shrunk(amount, amounts)).toBeNull();
  });

  it('does not compare amounts of two currencies', () => {
    const amounts = [was(50, 10_000), was(20, 8_000)];
    const currencies = [
      { at: daysAgo(50), value: 'USD' },
      { at: daysAgo(20), value: 'EUR' },
    ];
    expect(shrunk(8_000, amounts, currencies)).toBeNull();
    const longAgo = currencies.map((change) => ({ ...change, at: change.at - 150 * dayMs }));
    expect(shrunk(8_000, amounts, longAgo)).not.toBeNull();
  });
});
