import { NumberInput, StatisticsItem } from '@hubspot/ui-extensions';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { missedLeadCost } from '../../../../src/app/extensions/pipeline/calculator/missed-lead-cost.ts';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

async function open(locale = 'en') {
  const page = openPipeline({ locale, at: { path: '/calculator' } });
  await page.waitFor(() => page.find(StatisticsItem));
  return {
    ...page,
    result: () => page.find(StatisticsItem).props.number,
    type: (name: string, value: number) =>
      page.find(NumberInput, { name }).trigger('onInput', value as never),
  };
}

describe('the calculator', () => {
  it('starts from the account’s own numbers, each with where it comes from', async () => {
    const page = await open();
    const inputs = page
      .findAll(NumberInput)
      .map(({ props }) => [props.name, props.defaultValue, props.description]);
    expect(inputs).toEqual([
      ['leadsPerWeek', 1, 'From the settings'],
      ['conversion', 37.5, 'Your own figure, 48 deals'],
      ['dealValue', 24_389, 'Your own figure, 18 deals'],
      ['lifetimeValue', 50_000, 'Assumption of the report'],
      ['referralShare', 0, 'From the settings'],
      ['expansionShare', 0, 'From the settings'],
    ]);
    expect(page.result()).toBe('€975,000');
    expect(page.shows('1 × 52 weeks × 37.5% × €50,000 = €975,000')).toBe(true);
  });

  it('reckons as one types, and asks and sends nothing', async () => {
    const page = await open();
    page.type('leadsPerWeek', 2);
    await page.waitFor(() => expect(page.result()).toBe('€1,950,000'));
    expect(page.find(NumberInput, { name: 'leadsPerWeek' }).props.description).toBe('Your entry');
    expect(page.asked()).toHaveLength(1);
    expect(page.shows('Nothing is saved, and nothing is sent anywhere.')).toBe(true);
  });

  it('adds what follows from a customer visibly', async () => {
    const page = await open();
    page.type('referralShare', 20);
    await page.until('+ referrals: 19.5 customers × €24,389 × 20% = €95,117');
    expect(page.shows('= €1,070,117 a year')).toBe(true);
  });

  it('goes back to the account’s numbers', async () => {
    const page = await open();
    page.type('conversion', 10);
    await page.waitFor(() => expect(page.result()).toBe('€260,000'));
    await page.click('Back to my own figures');
    await page.waitFor(() => expect(page.result()).toBe('€975,000'));
    expect(page.hasButton('Back to my own figures')).toBe(false);
  });

  it.each([Number.NaN, -5, Infinity])('takes %s as nothing', async (value) => {
    const page = await open();
    page.type('leadsPerWeek', value);
    await page.waitFor(() => expect(page.result()).toBe('€0'));
  });

  it('takes no share over the whole', async () => {
    const page = await open();
    page.type('conversion', 500);
    await page.waitFor(() => expect(page.result()).toBe('€2,600,000'));
  });

  it('shows the report’s example beside it', async () => {
    const page = await open('fr');
    expect(page.shows('L’exemple du rapport')).toBe(true);
    expect(page.shows('5,2 clients à 5')).toBe(true);
  });
});

describe('the cost of missed leads', () => {
  it('is the report’s for the report’s numbers', () => {
    const numbers = { leadsPerWeek: 1, conversion: 0.1, dealValue: 50_000, lifetimeValue: 50_000 };
    const cost = missedLeadCost({ ...numbers, referralShare: 0, expansionShare: 0 });
    expect(cost.customers).toBeCloseTo(5.2);
    expect(cost.total).toBeCloseTo(260_000);
  });

  it('is the sum of its parts and never falls when a number rises', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const numbers = fc.record({
      leadsPerWeek: amount,
      conversion: share,
      dealValue: amount,
      lifetimeValue: amount,
      referralShare: share,
      expansionShare: share,
    });
    fc.assert(
      fc.property(numbers, (given) => {
        const { base, expansion, referrals, total } = missedLeadCost(given);
        expect(total).toBe(base + referrals + expansion);
        for (const name of Object.keys(given) as (keyof typeof given)[]) {
          expect(missedLeadCost({ ...given, [name]: given[name] * 2 }).total).toBeGreaterThanOrEqual(total);
        }
      }),
    );
  });
});
