import { describe, expect, it } from 'vitest';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aBaselines, aDeal, aLostDeal, aWonDeal, several } from './records.ts';
import { bodyOf, listOf, thisQuarter } from './support.ts';

const daysAgo = (days: number) => noon - days * dayMs;
const stagesAt = (...entries: readonly (readonly [string, number])[]) =>
  entries.map(([stageId, days]) => ({ stageId, at: daysAgo(days) }));

function rowOf(stageId: string, deals: readonly SnapshotDeal[], baselines = aBaselines()) {
  const { rows } = bodyOf('stages', { snapshot: { deals }, baselines });
  return rows.find((row) => row.stageId === stageId);
}

describe('the stages of a pipeline', () => {
  it('are those of the pipeline with most open deals, or of the filtered one', () => {
    const deals = [
      aDeal({ id: '1' }),
      aDeal({ id: '2', pipelineId: 'renewals', stageId: 'r-open' }),
      aDeal({ id: '3', pipelineId: 'renewals', stageId: 'r-open' }),
      aWonDeal(3, { id: '4' }),
      aWonDeal(3, { id: '5' }),
    ];
    const body = bodyOf('stages', { snapshot: { deals } });
    expect(body.pipelineId).toBe('renewals');
    expect(body.rows.map(({ stageId }) => stageId)).toEqual(['r-open', 'r-talk']);
    const filtered = bodyOf('stages', { snapshot: { deals } }, { ...thisQuarter, pipelineId: 'sales' });
    expect(filtered.rows.map(({ stageId, open }) => [stageId, open])).toEqual([
      ['new', 0],
      ['qualified', 0],
      ['demo', 1],
      ['offer', 0],
    ]);
  });

  it('hold open deals, their amounts and what these are expected to bring', () => {
    const deals = [
      aDeal({ id: '1', amount: 1_000 }),
      aDeal({ id: '2', amount: 501 }),
      aDeal({ id: '3', amount: null }),
    ];
    expect(rowOf('demo', deals)).toMatchObject({ open: 3, amount: 1_501, weighted: 750.5, probability: 0.5 });
  });
});

describe('a deal is stuck', () => {
  // Three quarters of the won deals spent 10 days at most in each stage.
  it.each([
    ['after more than three quarters of the won deals', { stages: stagesAt(['demo', 11]) }, 1],
    ['not after as long as they', { stages: stagesAt(['demo', 10.9]) }, 0],
    ['by all its visits together', { stages: stagesAt(['demo', 30], ['offer', 24], ['demo', 5]) }, 1],
    ['not while something is planned', { stages: stagesAt(['demo', 90]), nextActivityAt: noon + dayMs }, 0],
    ['not while it is set aside', { stages: stagesAt(['demo', 90]), snoozedUntil: noon + dayMs }, 0],
    [
      'not while its card says that it waits',
      { stages: stagesAt(['demo', 90]), status: 'paused' as const },
      0,
    ],
    ['again once the date has passed', { stages: stagesAt(['demo', 90]), snoozedUntil: noon - dayMs }, 1],
    ['not where nobody knows since when', { stages: stagesAt(['offer', 90]) }, 0],
    ['not without a history', { stages: [] }, 0],
  ])('%s', (_name, fields, stuck) => {
    const deals = [aDeal(fields)];
    expect(rowOf('demo', deals)?.stuck).toBe(stuck);
    expect(listOf({ list: 'stuck-deals', stageId: 'demo' }, { snapshot: { deals } }).total).toBe(stuck);
  });

  it('is not said where won deals teach nothing', () => {
    const deals = [aDeal({ stages: stagesAt(['demo', 300]) })];
    expect(rowOf('demo', deals, aBaselines({ hasRanges: false }))?.stuck).toBeNull();
  });
});

describe('stays and moves', () => {
  // This quarter began 53.5 days ago; it is compared with the days 145.5 to 92.5 ago.
  const moved = (days: number, spent: number, to: string, id: string) => {
    const stages = stagesAt(['demo', days + spent], [to, days]);
    if (to === 'lost') return aLostDeal(days, { id, stages });
    return to === 'won' ? aWonDeal(days, { id, stages }) : aDeal({ id, stageId: to, stages });
  };

  it('are told by median and p90 of those that ended in the period', () => {
    const spent = [2, 4, 6, 8, 30];
    const deals = [
      ...spent.map((days, index) => moved(10, days, 'offer', `n${index}`)),
      ...spent.map((days, index) => moved(100, days * 2, 'offer', `b${index}`)),
      moved(70, 500, 'offer', 'between'),
    ];
    // Between ranks 4 and 5: 8 + 0.6 × (30 − 8).
    expect(rowOf('demo', deals)).toMatchObject({
      days: { median: 6, p90: 21.2, n: 5 },
      previousDays: { median: 12, p90: 42.4, n: 5 },
    });
  });

  it('are withheld under five', () => {
    const deals = several(4, (index) => moved(10, 5, 'offer', String(index)));
    expect(rowOf('demo', deals)).toMatchObject({ days: null, previousDays: null, conversion: null });
  });

  it('lead on to a later stage or to won', () => {
    const deals = ['offer', 'won', 'lost', 'new', 'offer'].map((to, index) =>
      moved(10, 5, to, String(index)),
    );
    expect(rowOf('demo', deals)?.conversion).toEqual({ rate: 0.6, n: 5 });
  });

  it('a deal counts once, by how it left last', () => {
    const stages = stagesAt(['demo', 40], ['offer', 30], ['demo', 20], ['new', 10]);
    const back = several(5, (index) => aDeal({ id: String(index), stageId: 'new', stages }));
    expect(rowOf('demo', back)?.conversion).toEqual({ rate: 0, n: 5 });
    expect(rowOf('demo', back)?.days?.n).toBe(10);
  });

  it('a move out of the pipeline says nothing', () => {
    const away = several(5, (index) => moved(10, 5, 'r-open', String(index)));
    expect(rowOf('demo', away)?.conversion).toBeNull();
    expect(rowOf('demo', away)?.days?.n).toBe(5);
  });
});
