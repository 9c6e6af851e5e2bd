import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureLifecycle, type ReachedStep } from '#core/funnel/lifecycle-reality.ts';

const hour = 3_600_000;
const day = 24 * hour;
const ids = ['lifecycle:lead', 'lifecycle:mql', 'lifecycle:customer'] as const;

/** Contacts with the hours at which they came into the steps, in the order of `ids`. */
const contacts = (rows: readonly (readonly (number | null)[])[]) =>
  rows.map((hours, index) => ({
    id: String(index),
    enteredAt: new Map(
      hours.flatMap((at, place): [string, number][] => (at === null ? [] : [[ids[place] ?? '', at * hour]])),
    ),
  }));

function steps(
  totals: readonly (number | null)[],
  latest: ReachedStep['latest'] = null,
): readonly ReachedStep[] {
  return ids.map((stepId, index) => ({ stepId, contacts: totals[index] ?? null, latest }));
}

const conversions = (totals: readonly (number | null)[], latest: ReachedStep['latest'] = null) =>
  measureLifecycle(steps(totals, latest)).map(({ stepId, conversion }) => [
    stepId,
    conversion?.rate,
    conversion?.n,
  ]);
const several = (count: number, hours: readonly (number | null)[]) => Array<typeof hours>(count).fill(hours);

describe('the conversion of a step', () => {
  it('is who reached the next one of who reached it', () => {
    expect(conversions([200, 50, 10])).toEqual([
      [ids[0], 0.25, 200],
      [ids[1], 0.2, 50],
    ]);
  });

  it.each([
    ['fewer than eight', [7, 3, 1], []],
    ['exactly eight', [8, 2, 0], [[ids[0], 0.25, 8]]],
    ['nobody', [0, 0, 0], []],
    ['a step that HubSpot did not count', [200, null, 10], []],
    ['somebody who was moved back by hand', [8, 9, 0], [[ids[0], 1, 8]]],
    ['a next step that nobody ever reached', [0, 90, 0], []],
  ])('with %s', (_, totals, expected) => {
    expect(conversions(totals)).toEqual(expected);
  });

  it('is not told of a step that hardly anybody was in, where there are dates', () => {
    const everybodySkips = contacts([...several(7, [0, 24, 48]), ...several(90, [0, null, 48])]);
    expect(conversions([97, 97, 97], everybodySkips)).toEqual([[ids[0], 1, 97]]);
    const oneMore = contacts([...several(8, [0, 24, 48]), ...several(90, [0, null, 48])]);
    expect(conversions([98, 98, 98], oneMore)).toEqual([
      [ids[0], 1, 98],
      [ids[1], 1, 98],
    ]);
  });
});

describe('the days of a step', () => {
  const daysOf = (rows: readonly (readonly (number | null)[])[]) =>
    measureLifecycle(steps([], contacts(rows))).map(({ stepId, medianDays }) => [stepId, medianDays]);

  it('are from coming into it to coming into a later one, skipped steps included', () => {
    expect(daysOf(several(8, [0, 48, null]))).toEqual([[ids[0], { days: 2, n: 8 }]]);
    expect(daysOf(several(8, [0, null, 240]))).toEqual([[ids[0], { days: 10, n: 8 }]]);
  });

  it.each([
    ['seven contacts', several(7, [0, 48, null])],
    ['contacts that are still in it', several(9, [0, null, null])],
    ['a form that set both', several(9, [0, 0.5, null])],
    ['a way back', several(9, [48, 0, null])],
    ['no dates', several(9, [null, null, null])],
  ])('are not told of %s', (_, rows) => {
    expect(daysOf(rows)).toEqual([]);
  });

  it('count a contact once, however often it was found', () => {
    const latest = contacts(several(4, [0, 48, null]));
    const twice = ids.map((stepId) => ({ stepId, contacts: null, latest: [...latest, ...latest] }));
    expect(measureLifecycle(twice)).toEqual([]);
  });

  it('are those of plain arithmetic, whatever the contacts', () => {
    const anyRow = fc.tuple(...ids.map(() => fc.option(fc.integer({ min: 0, max: 4_000 }))));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const found = new Map(
          measureLifecycle(steps([], contacts(rows))).map(({ stepId, medianDays }) => [stepId, medianDays]),
        );
        for (const [place, stepId] of ids.entries()) {
          const days = rows.flatMap((row) => {
            const from = row[place] ?? null;
            // Of two at the same hour the earlier step comes first.
            const after = row.flatMap((at, other) =>
              from !== null && at !== null && other !== place && (at > from || (at === from && other > place))
                ? [{ at, other }]
                : [],
            );
            const next = after.sort((a, b) => a.at - b.at || a.other - b.other)[0];
            return next && from !== null && next.other > place && next.at > from ? [next.at - from] : [];
          });
          expect(found.get(stepId) ?? null).toEqual(days.length < 8 ? null : medianOf(days));
        }
      }),
      { numRuns: 200 },
    );
  });

  function medianOf(hours: readonly number[]) {
    const sorted = hours.map((value) => (value * hour) / day).sort((a, b) => a - b);
    const [low = 0, high = 0] = [(sorted.length - 1) / 2, sorted.length / 2].map(
      (place) => sorted[Math.floor(place)],
    );
    return { days: Math.round(((low + high) / 2) * 100) / 100, n: sorted.length };
  }
});
