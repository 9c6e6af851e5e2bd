import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aDeal, aLostDeal, aWonDeal, several } from './records.ts';
import { bodyOf, figureOf, listOf, termsOf, thisQuarter, valueOf } from './support.ts';

const account = (deals: readonly ReturnType<typeof aDeal>[]) => ({ snapshot: { deals } });
const daysAgo = (days: number) => noon - days * dayMs;
const stagesAt = (...entries: readonly (readonly [string, number])[]) =>
  entries.map(([stageId, days]) => ({ stageId, at: daysAgo(days) }));

describe('the open pipeline', () => {
  const deals = [
    aDeal({ id: '1', amount: 10_000, stageId: 'demo' }),
    aDeal({ id: '2', amount: 4_000, stageId: 'offer' }),
    aDeal({ id: '3', amount: null, stageId: 'offer' }),
    aDeal({ id: '4', amount: 700, stageId: 'gone' }),
    aWonDeal(3, { id: '5', amount: 99_000 }),
  ];

  it('adds up what open deals are worth', () => {
    const figure = figureOf('open-pipeline', account(deals));
    expect(figure).toMatchObject({ value: 14_700, n: 4 });
    expect(termsOf(figure)).toEqual({ 'open-deals': 4, 'without-value': 1 });
  });

  it('is weighted by the stages’ probability; a stage that is gone has none', () => {
    // 10,000 × 50 % + 4,000 × 75 %
    const figure = figureOf('weighted-pipeline', account(deals));
    expect(figure.value).toBe(8_000);
    expect(termsOf(figure)).toMatchObject({ 'open-amount': 14_700, 'open-deals': 4, 'without-value': 2 });
  });

  it('adds up to the cent, in any order', () => {
    const cents = [0.07, 0.29, 0.57, 1.005, 8_000_000.1].map((amount, index) =>
      aDeal({ id: String(index), amount }),
    );
    expect(valueOf('open-pipeline', account(cents))).toBe(8_000_002.03);
    expect(valueOf('open-pipeline', account(cents.toReversed()))).toBe(8_000_002.03);
  });

  it('is nothing without deals and unknown without amounts', () => {
    expect(valueOf('open-pipeline', account([]))).toBe(0);
    expect(valueOf('open-pipeline', account([aDeal({ amount: null })]))).toBe('nothing');
  });

  it('tells how many amounts no rate can express', () => {
    const rateless = [aDeal({ amount: null, lacksRate: true }), aDeal({ id: '2', amount: null })];
    expect(figureOf('open-pipeline', account(rateless)).n).toBe(2);
  });

  it('ages from creation, by the median of five deals or more', () => {
    const ages = [1, 10, 20, 40, 300].map((days) => aDeal({ id: String(days), createdAt: daysAgo(days) }));
    expect(valueOf('deal-age', account(ages))).toBe(20);
    expect(valueOf('deal-age', account(ages.slice(1)))).toBe('too-few');
  });
});

describe('what closed in the period', () => {
  // This quarter began on 1 October 2026, 53.5 days before.
  const won = several(6, (index) => aWonDeal(10, { id: `w${index}`, amount: 1_000 * (index + 1) }));
  const lost = several(18, (index) => aLostDeal(20, { id: `l${index}` }));
  const old = several(40, (index) => aLostDeal(60, { id: `o${index}` }));

  it('is won in a share of the closed deals', () => {
    const figure = figureOf('win-rate', account([...won, ...lost, ...old]));
    expect(figure).toMatchObject({ value: 0.25, n: 24, previous: null });
    expect(termsOf(figure)).toEqual({ won: 6, closed: 24 });
  });

  it('says no rate under 20 closed deals', () => {
    expect(valueOf('win-rate', account([...won, ...lost.slice(5)]))).toBe('too-few');
    expect(valueOf('win-rate', account(old))).toBe('nothing');
  });

  it('compares with the same days of the quarter before', () => {
    // 1 July to 23 August: 20 deals closed 100 days ago, on 15 August; those of 60 days ago lie behind it.
    const before = several(20, (index) =>
      index < 5 ? aWonDeal(100, { id: `b${index}` }) : aLostDeal(100, { id: `b${index}` }),
    );
    expect(figureOf('win-rate', account([...won, ...lost, ...before, ...old])).previous).toBe(0.25);
  });

  it('is worth the mean of what has an amount', () => {
    // (1,000 + … + 6,000) ÷ 6
    const figure = figureOf('average-deal', account([...won, aWonDeal(5, { id: 'x', amount: null })]));
    expect(figure).toMatchObject({ value: 3_500, n: 7 });
    expect(termsOf(figure)).toEqual({ 'won-amount': 21_000, won: 6 });
    expect(valueOf('average-deal', account(won.slice(2)))).toBe('too-few');
  });

  it('took the median of the days from creation', () => {
    const cycles = [5, 10, 30, 60, 200].map((days, index) =>
      aWonDeal(10, { id: `c${index}`, createdAt: daysAgo(10 + days) }),
    );
    const enteredLate = aWonDeal(10, { id: 'late', createdAt: daysAgo(1) });
    expect(figureOf('cycle-days', account([...cycles, enteredLate]))).toMatchObject({ value: 30, n: 5 });
  });

  it('counts by its last stage where the close date is absent or lies ahead', () => {
    const moved = { stages: stagesAt(['demo', 30], ['won', 10]) };
    const deals = [
      aWonDeal(1, { id: '1', closeAt: null, ...moved }),
      aWonDeal(1, { id: '2', closeAt: noon + dayMs, ...moved }),
      aWonDeal(1, { id: '3', closeAt: null, stages: [] }),
    ];
    const list = listOf({ list: 'won-deals' }, account(deals));
    expect(list.rows.map(({ id, at }) => [id, at])).toEqual([
      ['1', daysAgo(10)],
      ['2', daysAgo(10)],
    ]);
  });
});

describe('new and qualified deals', () => {
  it.each([
    ['reaches qualification', stagesAt(['new', 30], ['qualified', 10]), 1],
    ['leaps over it', stagesAt(['new', 30], ['offer', 10]), 1],
    ['is won at once', stagesAt(['new', 30], ['won', 10]), 1],
    ['is lost at once', stagesAt(['new', 30], ['lost', 10]), 0],
    ['was qualified before the period', stagesAt(['qualified', 80], ['offer', 10]), 0],
    ['slipped through it within the hour', stagesAt(['qualified', 10], ['new', 10 - 0.5 / 24]), 0],
    ['stood in it for an hour', stagesAt(['qualified', 10], ['new', 10 - 1 / 24]), 1],
    ['has no history', [], 0],
  ])('a deal that %s', (_name, stages, count) => {
    expect(
      valueOf('qualified-leads', account([aDeal({ stages, stageId: stages.at(-1)?.stageId ?? 'demo' })])),
    ).toBe(count);
  });

  it('new ones are told by their day of creation', () => {
    const deals = [10, 53, 54, 100].map((days) => aDeal({ id: String(days), createdAt: daysAgo(days) }));
    expect(figureOf('new-deals', account(deals))).toMatchObject({ value: 2, previous: 1 });
  });

  it('a quarter begins at midnight of the account’s own calendar', () => {
    // 30 September, 22:30 UTC, is 1 October, 00:30, in Paris.
    const deals = [aDeal({ createdAt: Date.UTC(2026, 8, 30, 22, 30) })];
    expect(valueOf('new-deals', { snapshot: { deals, timeZone: 'Europe/Paris' } })).toBe(1);
    expect(valueOf('new-deals', { snapshot: { deals, timeZone: 'UTC' } })).toBe(0);
  });

  it('a fiscal quarter begins where the fiscal year says', () => {
    const deals = [aDeal({ createdAt: Date.UTC(2026, 9, 15) })];
    const { management } = defaultSettings;
    const settings = {
      ...defaultSettings,
      management: { ...management, targets: { ...management.targets, fiscalYearStart: 2 } },
    };
    // With a year from February the quarter runs from 1 November.
    expect(valueOf('new-deals', { snapshot: { deals }, settings })).toBe(0);
    expect(valueOf('new-deals', { snapshot: { deals } })).toBe(1);
  });
});

describe('velocity', () => {
  const won = several(10, (index) =>
    aWonDeal(10, { id: `w${index}`, amount: 2_000, createdAt: daysAgo(60) }),
  );
  const lost = several(10, (index) => aLostDeal(20, { id: `l${index}` }));
  const open = [
    ...several(8, (index) => aDeal({ id: `q${index}`, stageId: 'demo' })),
    aDeal({ id: 'n', stageId: 'new' }),
  ];

  it('is qualified deals × win rate × average deal ÷ cycle days', () => {
    // 8 × 50 % × 2,000 ÷ 50 days
    const figure = figureOf('velocity', account([...won, ...lost, ...open]));
    expect(figure).toMatchObject({ value: 160, unit: 'money-per-day' });
    expect(termsOf(figure)).toEqual({
      qualified: 8,
      conversion: 0.5,
      'average-deal': 2_000,
      'cycle-days': 50,
    });
  });

  it('is withheld where one of its terms is, or takes no time', () => {
    expect(valueOf('velocity', account([...won, ...open]))).toBe('too-few');
    const atOnce = won.map((deal) => ({ ...deal, createdAt: daysAgo(10) }));
    expect(valueOf('velocity', account([...atOnce, ...lost, ...open]))).toBe('too-few');
  });
});

describe('filters', () => {
  const deals = [
    aDeal({ id: '1', teamId: '7', industry: 'BANKING', employees: 50, source: 'REFERRALS', amount: 1 }),
    aDeal({ id: '2', teamId: null, industry: null, employees: null, source: null, amount: 20 }),
    aDeal({ id: '3', pipelineId: 'renewals', stageId: 'r-open', employees: 51, amount: 300 }),
  ];

  it.each([
    [{ teamId: '7' }, 1],
    [{ teamId: 'unknown' }, 320],
    [{ industry: 'BANKING' }, 1],
    [{ source: 'unknown' }, 320],
    [{ size: '11-50' }, 1],
    [{ size: '51-200' }, 300],
    [{ size: 'unknown' }, 20],
    [{ pipelineId: 'renewals' }, 300],
    [{ pipelineId: 'renewals', teamId: '7' }, 0],
  ] as const)('%o leaves %d', (filter, value) => {
    expect(valueOf('open-pipeline', account(deals), { ...thisQuarter, ...filter })).toBe(value);
  });

  it('win rates by segment need 20 closed deals, like any', () => {
    const closed = several(40, (index) => {
      const industry = index < 20 ? 'BANKING' : index < 39 ? 'INSURANCE' : null;
      return index % 4 === 0
        ? aWonDeal(9, { id: `${index}`, industry })
        : aLostDeal(9, { id: `${index}`, industry });
    });
    const { winRateBySegment } = bodyOf('performance', account(closed));
    const industries = winRateBySegment.find(({ by }) => by === 'industry')?.slices;
    expect(industries?.map(({ key, count, value }) => [key, count, value])).toEqual([
      ['BANKING', 20, 0.25],
      ['INSURANCE', 19, null],
      ['unknown', 1, null],
    ]);
  });

  it('win rates by month begin with the first closed deal and need five', () => {
    // 60 days ago was 24 September, 20 days ago 3 November; October is the last whole month.
    const closed = [
      ...several(4, (index) => aLostDeal(60, { id: `s${index}` })),
      ...several(5, (index) => aWonDeal(30, { id: `o${index}` })),
      ...several(9, (index) => aLostDeal(20, { id: `n${index}` })),
    ];
    expect(bodyOf('performance', account(closed)).winRates).toEqual([
      { at: '2026-09-01', value: null },
      { at: '2026-10-01', value: 1 },
    ]);
  });
});
