import { describe, expect, it } from 'vitest';
import type { DealLike } from '#core/duplicates/deals/deal.ts';
import { findDealDuplicates } from '#core/duplicates/deals/find-deal-duplicates.ts';
import { aDeal, dayMs, noon } from '../../../support/records.ts';

const deal: DealLike = {
  id: '1',
  companyId: '501',
  name: 'Norsel – 40 licences',
  amount: 24_000,
  currency: 'EUR',
  pipelineId: 'default',
  createdAt: noon,
};
const find = (b: Partial<DealLike>, a: Partial<DealLike> = {}) =>
  findDealDuplicates(
    [
      { ...deal, ...a },
      { ...deal, id: '2', ...b },
    ],
    { population: 2_000 },
  ).clusters;

describe('one deal entered twice', () => {
  it.each<[string, Partial<DealLike>, Partial<DealLike>?]>([
    ['the same in everything', {}],
    ['a few days later', { createdAt: noon + 6 * dayMs }],
    ['without its amount', { amount: null, currency: null }],
    ['with an amount a little lower', { amount: 22_500 }],
    ['with a shorter name', { name: 'Norsel licences' }],
    ['with a slip in the name', { name: 'Norsle - 40 licences' }],
  ])('%s', (_, b, a) => {
    expect(find(b, a).map(({ ids }) => ids)).toEqual([['1', '2']]);
  });

  it('takes the records of the CRM with their company', () => {
    const twins = ['1', '2'].map((id) => ({ ...aDeal({ id }), companyId: '501' }));
    expect(findDealDuplicates(twins, { population: 2_000 }).clusters).toHaveLength(1);
  });
});

describe('two deals', () => {
  it.each<[string, Partial<DealLike>, Partial<DealLike>?]>([
    ['of two companies', { companyId: '502' }],
    ['without a company', { companyId: null }, { companyId: null }],
    ['the renewal of another year', { name: 'Norsel renewal 2027' }, { name: 'Norsel renewal 2026' }],
    ['created half a year apart', { createdAt: noon + 180 * dayMs }],
    ['of another amount', { amount: 90_000 }],
    ['in another currency', { currency: 'USD' }],
    ['of another name', { name: 'Formation des équipes' }],
    ['another lot', { name: 'Norsel – 55 licences' }],
  ])('%s', (_, b, a) => {
    expect(find(b, a)).toEqual([]);
  });

  it('an amount of zero says as little as none', () => {
    const [pair] = find({ amount: 0 })[0]?.pairs ?? [];
    expect(pair?.evidence.find(({ field }) => field === 'amount')?.level).toBe('missing');
  });
});
