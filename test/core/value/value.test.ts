import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { defaultSettings } from '#core/settings/settings.ts';
import { learnBaseline } from '#core/value/baseline.ts';
import { estimateValue } from '#core/value/estimate-value.ts';
import { median } from '#core/value/median.ts';
import { isSeatUnit, seatsInName } from '#core/value/seat-quantity.ts';
import { aDeal, aWonDeal } from '../../support/records.ts';

const { assumptions } = defaultSettings;
const won = (amounts: readonly number[], fields = {}) =>
  amounts.map((amount, index) => aWonDeal({ id: `won-${index}`, amount, ...fields }));
const lost = (count: number) =>
  Array.from({ length: count }, (_, index) => aDeal({ id: `lost-${index}`, isClosed: true }));
const fiveDeals = [8_000, 10_000, 12_000, 14_000, 90_000];

describe('figures that no purchase has', () => {
  it.each([
    ['an amount in trillions', { amount: 1e18, currency: 'EUR' }],
    ['an amount that is no number', { amount: Number.NaN }],
    ['an endless amount', { amount: Number.POSITIVE_INFINITY }],
    ['more seats than people', { quantity: 1e15, unit: 'seats' }],
    ['seats that are no number', { quantity: Number.NaN, unit: 'seats' }],
  ])('%s is not believed', (_name, facts) => {
    const seats = fiveDeals.map((amount, index) =>
      aWonDeal({ id: `${index}`, amount, name: `Norsel – ${amount / 500} seats` }),
    );
    const estimate = estimateValue(facts, 'newbusiness', learnBaseline(seats), assumptions);
    expect(estimate).toMatchObject({ amount: 12_000, basis: { kind: 'pipeline-median' } });
  });
});

describe('estimating the value of an opportunity', () => {
  const seats = fiveDeals.map((amount, index) =>
    aWonDeal({
      id: `${index}`,
      amount,
      name: `Norsel – ${amount / 500} seats`,
      dealType: 'existingbusiness',
    }),
  );

  it.each([
    [
      'the amount that is stated',
      { amount: 40_000, currency: 'CHF' },
      won(fiveDeals),
      40_000,
      'CHF',
      'stated',
    ],
    [
      'a stated amount in the account’s currency',
      { amount: 40_000 },
      won([1], { currency: 'USD' }),
      40_000,
      'USD',
      'stated',
    ],
    ['the median of five won deals', {}, won(fiveDeals), 12_000, 'EUR', 'pipeline-median'],
    ['the assumption with four won deals', {}, won(fiveDeals.slice(1)), 50_000, 'EUR', 'assumption'],
    ['the assumption without deals', {}, [], 50_000, 'EUR', 'assumption'],
    [
      'no quantity without a learned price',
      { quantity: 20 },
      won(fiveDeals),
      12_000,
      'EUR',
      'pipeline-median',
    ],
    ['nothing from an amount of zero', { amount: 0 }, [], 50_000, 'EUR', 'assumption'],
  ] as const)('takes %s', (_name, facts, deals, amount, currency, basis) => {
    const estimate = estimateValue(facts, 'newbusiness', learnBaseline(deals), assumptions);
    expect(estimate).toMatchObject({ amount, currency, basis: { kind: basis } });
  });

  it('multiplies a stated quantity of seats by the account’s own price per seat', () => {
    const estimate = estimateValue(
      { quantity: 20, unit: 'seats' },
      'existingbusiness',
      learnBaseline(seats),
      assumptions,
    );
    expect(estimate).toMatchObject({
      amount: 10_000,
      basis: { kind: 'unit-price', quantity: 20, unitValue: 500, n: 5 },
    });
  });

  it('does not price tons by the seat', () => {
    const estimate = estimateValue(
      { quantity: 20, unit: 'tons' },
      'existingbusiness',
      learnBaseline(seats),
      assumptions,
    );
    expect(estimate.basis.kind).toBe('pipeline-median');
  });

  it('expects the assumed share until twenty deals say what is won here', () => {
    const few = estimateValue(
      {},
      'newbusiness',
      learnBaseline([...won(fiveDeals), ...lost(14)]),
      assumptions,
    );
    expect(few).toMatchObject({ conversion: { rate: 0.1, n: null }, expected: 1_200 });
    const enough = estimateValue(
      {},
      'newbusiness',
      learnBaseline([...won(fiveDeals), ...lost(15)]),
      assumptions,
    );
    expect(enough).toMatchObject({ conversion: { rate: 0.25, n: 20 }, expected: 3_000 });
  });

  it('works without a baseline', () => {
    expect(estimateValue({}, 'newbusiness', null, assumptions).basis.kind).toBe('assumption');
  });
});

describe('learning from closed deals', () => {
  it('keeps amounts in other currencies out and counts them', () => {
    const baseline = learnBaseline([...won(fiveDeals), ...won([1, 2], { currency: 'USD' })]);
    expect(baseline).toMatchObject({ currency: 'EUR', leftOut: 2 });
    expect(baseline.byType.newbusiness.dealValue).toEqual({ value: 12_000, n: 5 });
  });

  it('ignores open deals and counts deals without a type for both', () => {
    const baseline = learnBaseline([aDeal(), ...won([10, 20], { dealType: null })]);
    expect(baseline.byType.newbusiness.dealValue?.n).toBe(2);
    expect(baseline.byType.existingbusiness.dealValue?.n).toBe(2);
  });

  it('learns what a pipeline is for from deals that have a type', () => {
    const typed = won([1, 2, 3, 4, 5], { pipelineId: 'renewals', dealType: 'existingbusiness' });
    const baseline = learnBaseline([...typed, ...won([6], { pipelineId: 'renewals', dealType: null })]);
    expect(baseline.pipelineTypes.get('renewals')).toBe('existingbusiness');
    expect(baseline.byType.existingbusiness.dealValue?.n).toBe(6);
    expect(baseline.byType.newbusiness.dealValue).toBeNull();
  });

  it('measures the cycle in days', () => {
    expect(learnBaseline(won([1, 2])).byType.newbusiness.cycleDays).toEqual({ value: 40, n: 2 });
  });

  it('does not depend on the order of deals', () => {
    const deals = [...won(fiveDeals), ...won([3, 4], { currency: 'USD', pipelineId: 'b' }), ...lost(3)];
    fc.assert(
      fc.property(fc.shuffledSubarray(deals, { minLength: deals.length }), (shuffled) => {
        expect(learnBaseline(shuffled)).toEqual(learnBaseline(deals));
      }),
    );
  });
});

describe('reading the number of seats', () => {
  it.each([
    ['Norsel – 20 seats', 20],
    ['Norsel: 1 user', 1],
    ['Extension 35 utilisateurs', 35],
    ['Extension 12 sièges', 12],
    ['Renewal 2026', null],
    ['0 seats', null],
    ['seats 20', null],
    ['', null],
  ])('of “%s” gives %s', (name, seats) => {
    expect(seatsInName(name)).toBe(seats);
  });

  it.each([
    ['seat', true],
    ['Licences', true],
    ['sièges', true],
    ['accès', true],
    ['sites', false],
    ['€', false],
  ])('takes “%s” for a seat: %s', (unit, expected) => {
    expect(isSeatUnit(unit)).toBe(expected);
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
