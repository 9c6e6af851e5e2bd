import { describe, expect, it } from 'vitest';
import { labelsWithRoom, planLabels, shorten } from '#emulator/host/components/charts/chart-labels.ts';
import { labelOffsets } from '#emulator/host/components/charts/label-offsets.ts';
import { lineRuns } from '#emulator/host/components/charts/line-runs.ts';

const stages = ['Qualified to buy', 'Contract sent'];
const months = Array.from({ length: 24 }, (_, index) => `M${index}`);

describe('the labels of categories', () => {
  it('stand in one line where there is room', () => {
    expect(planLabels(stages, 140)).toMatchObject({
      every: 1,
      isSlanted: false,
      lines: [[stages[0]], [stages[1]]],
    });
  });

  it('break at a blank in a narrower band', () => {
    expect(planLabels(stages, 75).lines).toEqual([
      ['Qualified', 'to buy'],
      ['Contract', 'sent'],
    ]);
  });

  it('slant, shortened, where two lines do not do', () => {
    const plan = planLabels(['Decision maker bought-in'], 40);
    expect(plan).toMatchObject({ isSlanted: true, lines: [['Decision maker bo…']] });
  });

  it('leave some out where they are short and many', () => {
    expect(planLabels(months, 13)).toMatchObject({ isSlanted: false, every: 2 });
  });

  it('at uneven distances leave out those that would run into the one before', () => {
    expect(labelsWithRoom(['Sep 1', 'Sep 2', 'Oct 1'], [30, 40, 120])).toEqual([true, false, true]);
  });

  it.each([
    ['short', 10, 'short'],
    ['Presentation scheduled', 13, 'Presentation…'],
  ])('shorten %s to %d characters', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });
});

describe('the labels of points above one another', () => {
  it.each<[string, readonly number[], readonly (number | null)[]]>([
    ['stand above where they are apart', [50, 120], [-8, -8]],
    ['part where two are close', [50, 56], [-8, 16]],
    ['part in whichever order the points come', [56, 50], [16, -8]],
    ['leave one out where three are close', [50, 54, 58], [-8, null, 16]],
  ])('%s', (_, points, offsets) => {
    expect(labelOffsets(points)).toEqual(offsets);
  });
});

describe('a line', () => {
  it.each<[readonly (number | null)[], readonly (readonly number[])[]]>([
    [[1, 2, 3], [[0, 1, 2]]],
    [
      [1, null, 3, 4],
      [[0], [2, 3]],
    ],
    [[null, null], []],
  ])('through %j has the strokes %j', (values, runs) => {
    expect(lineRuns(values)).toEqual(runs);
  });
});
