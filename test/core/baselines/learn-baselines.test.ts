import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PipelineBaseline } from '#core/baselines/baselines.ts';
import { currenciesOf, learnBaselines } from '#core/baselines/learn-baselines.ts';
import type { DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import { dayMs } from '../../support/records.ts';
import { closed, details, directory, lost, now, sales, type Way } from './support/deals.ts';
import { slowDays, slowRange } from './support/reference.ts';

const hour = 1 / 24;
const learn = (deals: readonly DealDetails[]) => learnBaselines(deals, directory, now);
const pipelineOf = (deals: readonly DealDetails[]): PipelineBaseline => {
  const [pipeline] = learn(deals).pipelines;
  return pipeline ?? expect.fail('no pipeline');
};
const stageOf = (deals: readonly DealDetails[], stageId: string) =>
  pipelineOf(deals).stages.find((stage) => stage.stageId === stageId);
const daysIn = (deals: readonly DealDetails[], stageId: string) => stageOf(deals, stageId)?.days?.median;

describe('days in a stage', () => {
  it.each<[string, Way, number | undefined]>([
    [
      'one visit',
      [
        ['meeting', 5],
        ['proposal', 12],
      ],
      12,
    ],
    [
      'two visits, added up',
      [
        ['proposal', 5],
        ['meeting', 3],
        ['proposal', 4],
      ],
      9,
    ],
    [
      'a visit of half an hour is a correction',
      [
        ['meeting', 5],
        ['proposal', hour / 2],
      ],
      undefined,
    ],
    [
      'a correction between two visits adds nothing',
      [
        ['proposal', 5],
        ['contract', hour / 2],
        ['proposal', 4],
      ],
      9,
    ],
    [
      'a visit of two hours is one',
      [
        ['meeting', 5],
        ['proposal', 2 * hour],
      ],
      0.08,
    ],
    [
      'a stage that was skipped',
      [
        ['meeting', 5],
        ['contract', 3],
      ],
      undefined,
    ],
    [
      'days as won, before the deal was opened again',
      [
        ['won', 20],
        ['proposal', 6],
      ],
      6,
    ],
  ])('%s', (_name, way, expected) => {
    expect(daysIn([closed(way)], 'proposal')).toBe(expected);
  });

  it('are those of won deals alone', () => {
    expect(daysIn([closed([['meeting', 50]], lost), closed([['meeting', 5]])], 'meeting')).toBe(5);
  });

  it('are those of 24 months', () => {
    const old = closed([['meeting', 50]], {}, 740);
    expect(daysIn([old, closed([['meeting', 5]], {}, 720)], 'meeting')).toBe(5);
  });

  it('over all stages stand together for the pipeline', () => {
    const deals = [
      closed([
        ['meeting', 4],
        ['proposal', 8],
      ]),
      closed([['meeting', 6]]),
    ];
    expect(pipelineOf(deals).anyStage).toEqual({ median: 6, p75: 7, p90: 7.6, n: 3 });
  });

  it('in a stage that was archived meanwhile, or of another pipeline, count nowhere', () => {
    const { stages, anyStage } = pipelineOf([
      closed([
        ['gone', 30],
        ['meeting', 4],
      ]),
    ]);
    expect(stages.map(({ stageId }) => stageId)).toEqual(['meeting', 'proposal', 'contract']);
    expect(anyStage).toMatchObject({ median: 4, n: 1 });
  });

  it('stay where a pipeline or a stage only got another name', () => {
    const deals = [closed([['meeting', 4]])];
    const stages = sales.stages.map((stage) => ({ ...stage, label: `New ${stage.label}` }));
    const renamed = { ...directory, pipelines: [{ ...sales, label: 'Vente', stages }] };
    expect(learnBaselines(deals, renamed, now).pipelines).toEqual(learn(deals).pipelines);
  });
});

describe('what became of deals', () => {
  const deals = [
    closed([
      ['meeting', 5],
      ['proposal', 5],
      ['contract', 5],
    ]),
    closed(
      [
        ['meeting', 5],
        ['proposal', 5],
      ],
      lost,
    ),
    closed([['meeting', 5]], lost),
    closed(
      [
        ['meeting', 5],
        ['contract', 5],
      ],
      lost,
    ),
    closed(
      [
        ['proposal', 5],
        ['meeting', 5],
      ],
      lost,
    ),
  ];

  it('stage by stage: lost from there, gone on from there', () => {
    expect(stageOf(deals, 'meeting')).toMatchObject({
      loss: { value: 0.4, n: 5 },
      conversion: { value: 0.6, n: 5 },
    });
    expect(stageOf(deals, 'proposal')).toMatchObject({
      loss: { value: 0.3333, n: 3 },
      conversion: { value: 0.3333, n: 3 },
    });
    expect(stageOf(deals, 'contract')).toMatchObject({
      loss: { value: 0.5, n: 2 },
      conversion: { value: 0.5, n: 2 },
    });
  });

  it('is unknown of a stage that none reached', () => {
    expect(stageOf([], 'meeting')).toEqual({ stageId: 'meeting', days: null, loss: null, conversion: null });
  });

  it('in all: won ÷ closed, and the days from creation to won', () => {
    expect(pipelineOf(deals)).toMatchObject({ winRate: { value: 0.2, n: 5 }, cycle: { median: 15, n: 1 } });
  });

  it('has no cycle where the deal was entered after it had closed', () => {
    expect(pipelineOf([closed([['meeting', 5]], { createdAt: now })]).cycle).toBeNull();
  });
});

describe('amounts', () => {
  const priced = (amount: number | null, fields: Partial<DealDetails> = {}) =>
    closed([['meeting', 5]], { amount, ...fields });

  it('are the median of won deals in the account’s currency', () => {
    const deals = [
      priced(10_000),
      priced(30_000, { currency: null }),
      priced(900_000, { currency: 'USD' }),
      priced(0),
      priced(null),
      priced(500, lost),
    ];
    expect(pipelineOf(deals).amount).toEqual({ value: 20_000, n: 2 });
  });

  it('of a unit follow from deals whose name states the units', () => {
    const deals = [priced(4_000, { name: 'Norsel – 20 seats' }), priced(9_000)];
    expect(pipelineOf(deals).unitValue).toEqual({ value: 200, n: 1 });
  });

  it('have the currencies in use, the most frequent first', () => {
    const of = (currency: string | null) => ({ currency });
    expect(currenciesOf(['USD', 'EUR', null, 'EUR', 'CHF'].map(of))).toEqual(['EUR', 'CHF', 'USD']);
  });
});

describe('oddities', () => {
  const way: Way = [['meeting', 5]];

  it('a deal without a history counts for outcomes, and is counted', () => {
    const bare = closed(way, { history: { stages: [], amounts: [], closeDates: [] } });
    const baselines = learn([bare, closed(way)]);
    expect(baselines.sample).toEqual({ deals: 2, withoutHistory: 1, leftOut: 0 });
    expect(baselines.pipelines[0]).toMatchObject({ winRate: { n: 2 }, anyStage: { n: 1 } });
  });

  it('a close date ahead of today gives way to the move into the closed stage', () => {
    const ahead = closed(way, { closeAt: now + 90 * dayMs });
    expect(learn([ahead]).sample).toMatchObject({ deals: 1, leftOut: 0 });
    expect(pipelineOf([ahead]).cycle).toMatchObject({ median: 5 });
  });

  it.each<[string, Partial<DealDetails>]>([
    ['a closed deal without any date', { closeAt: null }],
    ['a closed deal with future dates alone', { closeAt: now + 1, stageEnteredAt: now + 1 }],
  ])('%s is left out, and counted', (_name, fields) => {
    const history = { stages: [], amounts: [], closeDates: [] };
    expect(learn([closed(way, { history, ...fields })]).sample).toMatchObject({ deals: 0, leftOut: 1 });
  });

  it('a deal of a pipeline that is gone is left out, and counted', () => {
    expect(learn([closed(way, { pipelineId: 'gone' })]).sample).toMatchObject({ deals: 0, leftOut: 1 });
  });

  it('open deals are passed over', () => {
    expect(learn([details({ id: '1' })]).sample).toEqual({ deals: 0, withoutHistory: 0, leftOut: 0 });
  });

  it('a deal that is given twice counts once', () => {
    const deal = closed(way);
    expect(learn([deal, deal])).toEqual(learn([deal]));
  });

  it('an account without deals has nothing but its directory', () => {
    expect(learn([])).toMatchObject({ learnedAt: now, replyDays: null, quietMonths: [], directory });
  });
});

describe('the cadence of answers', () => {
  const mail = (id: string, direction: EmailTrace['direction'], daysAgo: number): EmailTrace => ({
    id,
    direction,
    sentAt: now - daysAgo * dayMs,
  });
  const emails = [mail('1', 'OUTGOING', 38), mail('2', 'INCOMING', 36), mail('3', 'OUTGOING', 35)];
  const learnFrom = (deal: DealDetails) =>
    learnBaselines([deal], directory, now, 'UTC', new Map([[deal.id, emails]])).replyDays;

  it('is that of won deals, from creation to close', () => {
    expect(learnFrom(closed([['meeting', 10]]))).toMatchObject({ median: 2, n: 1 });
    expect(learnFrom(closed([['meeting', 10]], lost))).toBeNull();
    expect(learnFrom(closed([['meeting', 1]], {}, 10))).toBeNull();
    expect(learnFrom(closed([['meeting', 90]], {}, 37))).toBeNull();
  });
});

const stageIds = ['meeting', 'proposal', 'contract', 'gone'] as const;
const arbitraryWay = fc.array(
  fc.tuple(fc.constantFrom(...stageIds), fc.double({ min: 0.001, max: 60, noNaN: true })),
  { maxLength: 6 },
);
const arbitraryDeals = fc.array(
  fc
    .record({
      way: arbitraryWay,
      isClosedWon: fc.boolean(),
      amount: fc.option(fc.nat(100_000), { nil: null }),
    })
    .map(({ way, ...fields }) => closed(way, fields)),
  { maxLength: 20 },
);

describe('whatever the deals', () => {
  it('their order does not matter', () => {
    const pairs = arbitraryDeals.chain((deals) =>
      fc.tuple(fc.constant(deals), fc.shuffledSubarray(deals, { minLength: deals.length })),
    );
    fc.assert(
      fc.property(pairs, ([deals, shuffled]) => {
        expect(learn(shuffled)).toEqual(learn(deals));
      }),
    );
  });

  it('the days are what a plain walk through each history gives', () => {
    fc.assert(
      fc.property(arbitraryDeals, fc.constantFrom('meeting', 'proposal', 'contract'), (deals, stageId) => {
        const days = stageOf(deals, stageId)?.days;
        const expected = slowRange(slowDays(deals, stageId));
        expect(days?.n ?? 0).toBe(expected?.n ?? 0);
        for (const point of ['median', 'p75', 'p90'] as const)
          expect(Math.abs((days?.[point] ?? 0) - (expected?.[point] ?? 0))).toBeLessThan(0.006);
      }),
    );
  });

  it('shares are shares, and a lost deal was lost from one stage at most', () => {
    fc.assert(
      fc.property(arbitraryDeals, (deals) => {
        const { stages } = pipelineOf(deals);
        for (const { loss, conversion } of stages) {
          expect(loss?.value ?? 0).toBeLessThanOrEqual(1);
          expect(conversion?.value ?? 0).toBeLessThanOrEqual(1);
        }
        const lostFrom = stages.reduce((sum, { loss }) => sum + (loss ? loss.value * loss.n : 0), 0);
        expect(Math.round(lostFrom)).toBeLessThanOrEqual(deals.filter((deal) => !deal.isClosedWon).length);
      }),
    );
  });

  it('one more ordinary deal moves no range beyond its neighbours', () => {
    fc.assert(
      fc.property(arbitraryDeals, fc.integer({ min: 1, max: 60 }), (deals, days) => {
        const before = slowDays(deals, 'meeting').sort((a, b) => a - b);
        const after = stageOf([...deals, closed([['meeting', days]])], 'meeting')?.days;
        const middle = (before.length - 1) / 2;
        const neighbours = before.slice(Math.max(0, Math.floor(middle) - 1), Math.ceil(middle) + 2);
        expect(after?.median).toBeGreaterThanOrEqual(Math.min(days, ...neighbours) - 0.006);
        expect(after?.median).toBeLessThanOrEqual(Math.max(days, ...neighbours) + 0.006);
      }),
    );
  });
});
