import { describe, expect, it } from 'vitest';
import { aDeal, aSignal, dayMs, noon } from '../../../support/records.ts';
import type { FactFields } from './deal-facts.ts';
import { aContext, dealFacts, someBaselines, warningOf } from './deal-facts.ts';

const stated = (amount: number, currency?: string, fields = {}) =>
  aSignal({
    kind: 'budget',
    coverage: 'context',
    dealId: '301',
    quote: 'We have a budget of 50 000.',
    facts: { amount, ...(currency ? { currency } : {}) },
    ...fields,
  });
const twoCurrencies = aContext({
  baselines: someBaselines({
    directory: { ...someBaselines().directory, currencies: ['EUR', 'CHF'] },
  }),
});

describe('an amount that is missing', () => {
  it.each<[string, FactFields, string | null]>([
    ['is serious in a late stage', { deal: { amount: null } }, 'high'],
    ['matters little in an early one', { deal: { amount: null, stageId: 'qualification' } }, 'low'],
    ['is medium where the stage says nothing', { deal: { amount: null, stageId: 'gone' } }, 'medium'],
    [
      'is no news on a deal of yesterday',
      { deal: { amount: null, stageId: 'demo', createdAt: noon - dayMs } },
      null,
    ],
    ['is one on a late deal of yesterday', { deal: { amount: null, createdAt: noon - dayMs } }, 'high'],
    [
      'counts from the second day on',
      { deal: { amount: null, stageId: 'demo', createdAt: noon - 2 * dayMs } },
      'low',
    ],
    ['is another matter than zero', { deal: { amount: 0 } }, null],
    ['is none on a closed deal', { deal: { amount: null, isClosed: true } }, null],
  ])('%s', (_, fields, severity) => {
    expect(warningOf('deal-amount-missing', dealFacts(fields))?.severity ?? null).toBe(severity);
  });

  it('is known where an email states one, with its currency where the deal has none', () => {
    const facts = dealFacts({ deal: { amount: null, currency: null }, signals: [stated(50_000, 'CHF')] });
    expect(warningOf('deal-amount-missing', facts)?.repairs).toEqual([
      {
        type: 'deal',
        recordId: '301',
        property: 'amount',
        from: null,
        to: '50000',
        source: { kind: 'email', emailId: '901', quote: 'We have a budget of 50 000.', at: noon - dayMs },
      },
      expect.objectContaining({ property: 'deal_currency_code', from: null, to: 'CHF' }),
    ]);
  });

  it('is not taken from an email in another currency', () => {
    const facts = dealFacts({ deal: { amount: null, currency: 'EUR' }, signals: [stated(50_000, 'CHF')] });
    expect(warningOf('deal-amount-missing', facts)?.repairs).toEqual([]);
  });

  it.each([
    ['no figure', 'We have the budget.'],
    ['words alone', 'fifty thousand it is'],
  ])('shows no quote that holds %s', (_, quote) => {
    const facts = dealFacts({ deal: { amount: null }, signals: [stated(50_000, 'EUR', { quote })] });
    expect(warningOf('deal-amount-missing', facts)?.repairs[0]?.source).toMatchObject({ quote: null });
  });
});

describe('an amount that looks wrong', () => {
  it.each([
    [0, 'high'],
    [-5, 'high'],
    [0.01, null],
    [null, null],
  ])('%s is found to be zero: %s', (amount, severity) => {
    expect(warningOf('deal-amount-zero', dealFacts({ deal: { amount } }))?.severity ?? null).toBe(severity);
  });

  it.each([
    ['twenty times the usual', 240_000, 'EUR', null],
    ['a little more', 240_001, 'EUR', { amount: 240_001, currency: 'EUR', usual: 12_000, n: 23 }],
    ['more in a currency that cannot be compared', 999_999, 'CHF', null],
    ['none', null, 'EUR', null],
  ])('%s', (_, amount, currency, values) => {
    const facts = dealFacts({ deal: { amount, currency } });
    expect(warningOf('deal-amount-unusual', facts)?.values ?? null).toEqual(values);
  });

  it('is not judged by too few won deals', () => {
    const baselines = someBaselines();
    const pipelines = baselines.pipelines.map((one) => ({ ...one, amount: { value: 12_000, n: 7 } }));
    const context = aContext({ baselines: { ...baselines, pipelines } });
    expect(warningOf('deal-amount-unusual', dealFacts({ deal: { amount: 9e6 } }), { context })).toBeNull();
  });
});

describe('an amount beside the email’s', () => {
  it.each<[string, FactFields, boolean]>([
    ['a tenth lower is near enough', { deal: { amount: 45_000 }, signals: [stated(50_000, 'EUR')] }, false],
    ['more than a tenth lower is not', { deal: { amount: 44_999 }, signals: [stated(50_000, 'EUR')] }, true],
    ['more than a tenth higher is not', { deal: { amount: 55_001 }, signals: [stated(50_000, 'EUR')] }, true],
    [
      'an email without a currency means the deal’s',
      { deal: { amount: 10_000 }, signals: [stated(50_000)] },
      true,
    ],
    [
      'two currencies are not compared',
      { deal: { amount: 10_000 }, signals: [stated(50_000, 'USD')] },
      false,
    ],
    [
      'a missing amount is another rule’s',
      { deal: { amount: null }, signals: [stated(50_000, 'EUR')] },
      false,
    ],
    ['what nobody states differs from nothing', { signals: [aSignal()] }, false],
    [
      'a dismissed signal states nothing',
      { signals: [stated(50_000, 'EUR', { decision: { state: 'dismissed', at: noon, reason: 'misread' } })] },
      false,
    ],
    [
      'what is on another deal is not about this one',
      { signals: [stated(50_000, 'EUR', { dealId: '999' })] },
      false,
    ],
    [
      'a risk states no price of this purchase',
      { signals: [stated(50_000, 'EUR', { kind: 'churn-risk' })] },
      false,
    ],
    [
      'the newest email counts',
      {
        deal: { amount: 50_000 },
        signals: [stated(90_000, 'EUR', { emailId: '800', sentAt: noon - 9 * dayMs }), stated(50_000, 'EUR')],
      },
      false,
    ],
    [
      'an amount that was changed after the email knows more',
      {
        deal: {
          amount: 30_000,
          history: {
            stages: [],
            closeDates: [],
            amounts: [
              { value: 50_000, at: noon - 20 * dayMs },
              { value: 30_000, at: noon - dayMs / 2 },
            ],
          },
        },
        signals: [stated(50_000, 'EUR')],
      },
      false,
    ],
    [
      'with other open deals only mail on this one counts',
      { signals: [stated(50_000, 'EUR', { dealId: null })], siblings: [aDeal({ id: '302', name: 'Other' })] },
      false,
    ],
    ['alone, the contact’s mail is about it', { signals: [stated(50_000, 'EUR', { dealId: null })] }, true],
  ])('%s', (_, fields, found) => {
    expect(warningOf('deal-amount-differs-from-email', dealFacts(fields)) !== null).toBe(found);
  });

  it('differs by as much as an admin allows', () => {
    const facts = dealFacts({ deal: { amount: 40_000 }, signals: [stated(50_000, 'EUR')] });
    const options = { differencePercent: 20 };
    expect(warningOf('deal-amount-differs-from-email', facts, { options })).toBeNull();
    expect(warningOf('deal-amount-differs-from-email', facts)).toMatchObject({
      values: { amount: 40_000, stated: 50_000, currency: 'EUR', day: '2026-11-22' },
      repairs: [{ property: 'amount', from: '40000', to: '50000' }],
    });
  });
});

describe('a currency that is missing', () => {
  const none = { deal: { currency: null } };
  it.each<[string, FactFields, boolean]>([
    ['matters where there are several', none, true],
    ['does not without an amount', { deal: { currency: null, amount: null } }, false],
    ['is none when it is there', {}, false],
  ])('%s', (_, fields, found) => {
    const warning = warningOf('deal-currency-missing', dealFacts(fields), { context: twoCurrencies });
    expect(warning !== null).toBe(found);
  });

  it('is no matter where the account has one', () => {
    expect(warningOf('deal-currency-missing', dealFacts(none))).toBeNull();
  });

  it('is known from the email that states the amount, or from the company’s other deals', () => {
    const byEmail = dealFacts({ ...none, signals: [stated(10_000, 'CHF')] });
    const bySibling = dealFacts({ ...none, siblings: [aDeal({ id: '302', currency: 'CHF' })] });
    const disagreeing = ['CHF', 'EUR'].map((currency, index) => aDeal({ id: `30${index + 2}`, currency }));
    const repairsOf = (facts: typeof byEmail) =>
      warningOf('deal-currency-missing', facts, { context: twoCurrencies })?.repairs;
    expect(repairsOf(byEmail)).toMatchObject([{ to: 'CHF', source: { kind: 'email' } }]);
    expect(repairsOf(bySibling)).toMatchObject([{ to: 'CHF', source: { kind: 'record', recordId: '302' } }]);
    expect(repairsOf(dealFacts({ ...none, siblings: disagreeing }))).toEqual([]);
  });
});
