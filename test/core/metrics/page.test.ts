import { describe, expect, it } from 'vitest';
import { computePage } from '#core/metrics/compute-page.ts';
import { toHistoryPoint } from '#core/metrics/history-point.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aBaselines, aDeal, aLostDeal, anAsk, anInput, aSignal, aWonDeal, several } from './records.ts';
import { bodyOf, figureOf, listOf, termsOf, thisQuarter, valueOf } from './support.ts';

const { management, assumptions } = defaultSettings;
const withTargets = (targets: object) => ({
  ...defaultSettings,
  management: { ...management, targets: { ...management.targets, ...targets } },
});

describe('what a missed lead costs', () => {
  it('is 52 × 10 % × 50,000 = 260,000 in the report’s example, of which it states 250,000', () => {
    const account = { baselines: aBaselines({ n: 0 }) };
    const figure = figureOf('missed-lead-cost', account);
    expect(figure).toMatchObject({ value: 260_000, n: 0 });
    expect(termsOf(figure)).toEqual({
      'leads-per-week': 1,
      weeks: 52,
      conversion: 0.1,
      'lifetime-value': 50_000,
    });
    expect(bodyOf('calculator', account).calculator.report).toEqual({
      leadsPerYear: 52,
      conversion: 0.1,
      value: 50_000,
      cost: 260_000,
      statedCost: 250_000,
    });
  });

  it('takes the account’s own win rate and deals where there are enough', () => {
    // Pipelines of 30 and 10 closed deals, 20 % and 60 % won: 12 of 40. Five won deals of 24 months, 8,000 on average.
    const { pipelines, ...rest } = aBaselines();
    const rates = [
      { value: 0.2, n: 30 },
      { value: 0.6, n: 10 },
    ];
    const baselines = {
      ...rest,
      pipelines: pipelines.map((pipeline, index) => ({ ...pipeline, winRate: rates[index] ?? null })),
    };
    const deals = [2_000, 4_000, 6_000, 8_000, 20_000, null].map((amount, index) =>
      aWonDeal(700, { id: String(index), amount }),
    );
    const account = { baselines, snapshot: { deals: [...deals, aWonDeal(731, { id: 'old', amount: 9e6 })] } };
    const { calculator } = bodyOf('calculator', account);
    expect(calculator).toMatchObject({
      conversion: { value: 0.3, source: 'account', n: 40 },
      dealValue: { value: 8_000, source: 'account', n: 5 },
      lifetimeValue: { value: 8_000, source: 'account', n: 5 },
    });
    // 52 × 30 % × 8,000
    expect(valueOf('missed-lead-cost', account)).toBe(124_800);
    const renewals = bodyOf('calculator', account, { ...thisQuarter, pipelineId: 'renewals' }).calculator;
    expect(renewals.conversion).toEqual({ value: assumptions.conversion, source: 'setting', n: null });
  });

  it('takes a lifetime value that an admin has set', () => {
    const settings = withTargets({ lifetimeValue: 90_000, missedLeadsPerWeek: 2 });
    expect(valueOf('missed-lead-cost', { settings, baselines: null })).toBe(936_000);
  });

  it('converts the assumption, and says nothing where no rate is known', () => {
    const dollars = { currency: 'USD', rates: { EUR: 1.1 } };
    expect(bodyOf('calculator', { snapshot: dollars }).calculator.dealValue).toEqual({
      value: 55_000,
      source: 'setting',
      n: null,
    });
    const yen = { currency: 'JPY', rates: {} };
    expect(bodyOf('calculator', { snapshot: yen }).calculator.dealValue.source).toBe('report');
    expect(valueOf('missed-lead-cost', { snapshot: yen })).toBe('too-few');
  });
});

describe('data quality', () => {
  const checked = (index: number, codes: readonly string[]) =>
    aDeal({ id: String(index), status: 'moving', health: 80, codes });
  const deals = [
    ...several(15, (index) => checked(index, [])),
    ...several(5, (index) =>
      checked(100 + index, index < 2 ? ['deal-no-contact', 'deal-no-company'] : ['deal-no-company']),
    ),
    aDeal({ id: 'unchecked' }),
    aLostDeal(5, { id: 'lost', codes: ['deal-lost-without-reason'] }),
  ];
  const quality = { deals: 22, contacts: 50, companies: 8, warnings: { 'contact-phone-missing': 4, odd: 9 } };
  const history = [
    {
      week: '2026-10-19',
      takenAt: noon - 29 * dayMs,
      warnings: { 'deal-no-company': 9, 'company-size-missing': 1 },
    },
    { week: '2026-11-16', takenAt: noon - 3 * dayMs, warnings: { 'deal-no-company': 4 } },
  ].map(({ warnings, ...point }) => ({
    ...point,
    ...{ invisible: 0, invisibleCount: 0, openDeals: 0, openAmount: 0 },
    quality: { ...quality, warnings },
  }));
  const account = { snapshot: { deals, quality }, history };

  it('is the share of checked open deals without a warning', () => {
    const figure = figureOf('quality-share', account);
    expect(figure).toMatchObject({ value: 0.75, n: 20 });
    expect(termsOf(figure)).toEqual({ checked: 20, warned: 5 });
    expect(listOf({ list: 'warned-deals' }, account).total).toBe(5);
  });

  it('is told by rule, beside four weeks before', () => {
    expect(
      bodyOf('quality', account).rows.map(({ ruleId, count, before }) => [ruleId, count, before]),
    ).toEqual([
      ['deal-no-company', 5, 9],
      ['contact-phone-missing', 4, 0],
      ['deal-no-contact', 2, 0],
      ['deal-lost-without-reason', 1, 0],
      ['company-size-missing', 0, 1],
    ]);
  });

  it('is not compared under a filter, since history is of the whole account', () => {
    const { rows, trend } = bodyOf('quality', account, { ...thisQuarter, teamId: 'unknown' });
    expect(rows.slice(0, 2).map(({ ruleId, before }) => [ruleId, before])).toEqual([
      ['deal-no-company', null],
      ['contact-phone-missing', 0],
    ]);
    expect(trend).toEqual([]);
  });

  it('has warnings per 100 records by week', () => {
    // 10 and 4 warnings of 80 records.
    expect(bodyOf('quality', account).trend).toEqual([
      { at: '2026-10-19', value: 12.5 },
      { at: '2026-11-16', value: 5 },
    ]);
  });
});

describe('where to look first', () => {
  const stuck = { stages: [{ stageId: 'demo', at: noon - 60 * dayMs }] };
  const deals = [
    aDeal({ id: '1', amount: 5_000, ...stuck }),
    aWonDeal(30, { id: '2', companyId: '501', amount: 2_600 }),
    aDeal({ id: '3', codes: ['deal-no-company'] }),
  ];
  const risk = aSignal({ emailId: '9', kind: 'churn-risk', coverage: 'context' });
  const ask = anAsk(noon - 20 * dayMs);

  it('is where most is at stake: risk 2,600, stuck 5,000 × 50 %, invisible 2,000', () => {
    const { attention } = bodyOf('overview', { snapshot: { deals, signals: [risk, aSignal()] } });
    expect(attention.map(({ kind }) => kind)).toEqual(['risk', 'stuck-stage', 'largest-kind']);
    expect(attention[1]).toEqual({
      kind: 'stuck-stage',
      pipelineId: 'sales',
      stageId: 'demo',
      count: 1,
      amount: 5_000,
      records: { list: 'stuck-deals', stageId: 'demo' },
    });
  });

  it('names buyers who wait in the third place at the latest', () => {
    const { attention } = bodyOf('overview', {
      snapshot: { deals, signals: [risk, aSignal()], asks: [ask] },
    });
    expect(attention.map(({ kind }) => kind)).toEqual(['risk', 'stuck-stage', 'waiting']);
  });

  it('names the most frequent warning where there is room', () => {
    const { attention } = bodyOf('overview', { snapshot: { deals: deals.slice(2), asks: [ask] } });
    expect(attention.map(({ kind }) => kind)).toEqual(['waiting', 'rule']);
  });

  it('says nothing of an account of nothing', () => {
    expect(bodyOf('overview', {}).attention).toEqual([]);
  });
});

describe('the page around a view', () => {
  it('has the filters’ values, the most frequent first, and names of teams', () => {
    const teams = [{ id: '7', name: 'North' }];
    const baselines = aBaselines();
    const owners = ['1', '2', '3'].map((id) => ({ id, name: 'A Person', isActive: true, teams }));
    const deals = [
      aDeal({ id: '1', pipelineId: 'renewals', teamId: '8', industry: 'BANKING', source: 'OFFLINE' }),
      aDeal({ id: '2', pipelineId: 'renewals', teamId: '7', industry: 'BANKING' }),
    ];
    const signals = [aSignal({ teamId: '7', industry: 'RETAIL', source: 'REFERRALS' })];
    const { options, leftOut, timeZone } = computePage(
      { view: 'facts', filters: thisQuarter },
      anInput({
        snapshot: {
          deals: [...deals, aDeal({ id: '3', amount: null, lacksRate: true })],
          signals,
          timeZone: 'No/Where',
        },
        baselines: { ...baselines, directory: { ...baselines.directory, owners } },
      }),
    );
    expect(options).toMatchObject({
      pipelines: [{ id: 'renewals' }, { id: 'sales' }],
      teams: [
        { id: '7', name: 'North' },
        { id: '8', name: '8' },
      ],
      industries: ['BANKING', 'RETAIL'],
      sources: ['OFFLINE', 'REFERRALS'],
    });
    expect([leftOut, timeZone]).toEqual([1, 'UTC']);
    expect(JSON.stringify(options)).not.toContain('A Person');
  });

  it.each([
    [0, 0, 25],
    [1, 1, 5],
    [7, 1, 5],
    [-1, 0, 25],
    [Number.NaN, 0, 25],
  ])('page %d of 30 records is page %d with %d', (asked, shown, count) => {
    const deals = several(30, (index) => aDeal({ id: String(index) }));
    const list = listOf({ list: 'open-deals' }, { snapshot: { deals } }, thisQuarter, asked);
    expect([list.page, list.rows.length, list.total]).toEqual([shown, count, 30]);
  });

  it('a week of history holds the account as a whole', () => {
    const { snapshot } = anInput({
      snapshot: {
        deals: [aDeal({ amount: 10.05 }), aDeal({ id: '2', amount: null }), aWonDeal(3, { id: '3' })],
        signals: [aSignal(), aSignal({ emailId: '702', contactId: '102', estimate: null })],
      },
    });
    expect(toHistoryPoint(snapshot)).toEqual({
      week: '2026-11-23',
      takenAt: noon,
      invisible: 2_000,
      invisibleCount: 2,
      openDeals: 2,
      openAmount: 10.05,
      quality: snapshot.quality,
    });
  });
});
