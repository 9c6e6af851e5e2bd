import { describe, expect, it } from 'vitest';
import { matchSignal } from '#core/match/match-signal.ts';
import { isCustomer } from '#core/match/nature.ts';
import { rematch } from '#core/match/rematch.ts';
import type { DealRecord, DealType } from '#core/records.ts';
import { opportunityKinds, qualifierKinds, riskKinds, type OpportunityKind } from '#core/signals/kind.ts';
import { aContact, aDeal, aSignal, aWonDeal, dayMs, noon } from '../../support/records.ts';

const none = { sentAt: noon, emailDeals: [], accountDeals: [], customer: false };

/** For each kind: is it covered by an open deal of new business, of existing business, asked by a stranger, a customer? */
const table: readonly (readonly [OpportunityKind, { stranger: string; customer: string }])[] = [
  ['seat-expansion', { stranger: 'existing', customer: 'existing' }],
  ['tier-upgrade', { stranger: 'existing', customer: 'existing' }],
  ['cross-sell', { stranger: 'existing', customer: 'existing' }],
  ['renewal', { stranger: 'existing', customer: 'existing' }],
  ['new-need', { stranger: 'new', customer: 'new' }],
  ['referral', { stranger: 'new', customer: 'new' }],
  ['pricing', { stranger: 'new', customer: 'existing' }],
  ['evaluation', { stranger: 'new', customer: 'existing' }],
  ['discount', { stranger: 'both', customer: 'both' }],
  ['procurement', { stranger: 'both', customer: 'both' }],
];

const covers = (expected: string, type: DealType) =>
  expected === 'both' || (expected === 'new') === (type === 'newbusiness');

describe('which deals cover which kind', () => {
  const rows = table.flatMap(([kind, expected]) =>
    (['newbusiness', 'existingbusiness'] as const).flatMap((type) =>
      ([false, true] as const).map((customer) => ({
        kind,
        type,
        who: customer ? 'a customer' : 'a stranger',
        customer,
        coverage: covers(customer ? expected.customer : expected.stranger, type) ? 'covered' : 'undetected',
      })),
    ),
  );

  it('has a row for every opportunity kind', () => {
    expect(table.map(([kind]) => kind).sort()).toEqual([...opportunityKinds].sort());
  });

  it.each(rows)(
    '$kind of $who with an open $type deal is $coverage',
    ({ kind, type, customer, coverage }) => {
      const match = matchSignal(kind, { ...none, accountDeals: [aDeal({ dealType: type })], customer });
      expect(match).toEqual({ coverage, dealId: coverage === 'covered' ? '301' : null });
    },
  );
});

describe('matching a signal', () => {
  const before = { isClosed: true, closeAt: noon - dayMs };
  const since = { isClosed: true, closeAt: noon + dayMs };
  const untyped: Partial<DealRecord> = { dealType: null };

  it.each([
    ['no deal at all', [], 'undetected'],
    ['a deal that was closed before the email', [aDeal(before)], 'undetected'],
    ['a deal that was closed since the email', [aDeal(since)], 'covered'],
    ['a closed deal without a close date', [aDeal({ isClosed: true, closeAt: null })], 'undetected'],
    ['an open deal without a type', [aDeal(untyped)], 'covered'],
    ['an open deal of the other nature', [aDeal({ dealType: 'existingbusiness' })], 'undetected'],
  ] as const)('of a new need: with %s it is %s', (_name, accountDeals, coverage) => {
    expect(matchSignal('new-need', { ...none, accountDeals }).coverage).toBe(coverage);
  });

  it('takes a deal without a type as what its pipeline usually holds', () => {
    const accountDeals = [aDeal({ dealType: null, pipelineId: 'renewals' })];
    const pipelineTypes = new Map([['renewals', 'existingbusiness' as const]]);
    expect(matchSignal('new-need', { ...none, accountDeals, pipelineTypes }).coverage).toBe('undetected');
    expect(matchSignal('renewal', { ...none, accountDeals, pipelineTypes }).coverage).toBe('covered');
  });

  it('is covered by the deal of its email, whatever that deal is for', () => {
    const emailDeals = [aDeal({ dealType: 'newbusiness' })];
    expect(matchSignal('renewal', { ...none, emailDeals })).toEqual({ coverage: 'covered', dealId: '301' });
  });

  it('names the open deal before a closed one, and the latest of several', () => {
    const accountDeals = [
      aDeal({ id: '1', createdAt: noon - 9 * dayMs }),
      aDeal({ id: '2', createdAt: noon - 2 * dayMs }),
      aDeal({ id: '3', ...since, createdAt: noon - dayMs }),
    ];
    expect(matchSignal('new-need', { ...none, accountDeals }).dealId).toBe('2');
  });

  it.each([...qualifierKinds, ...riskKinds])('leaves %s as context, with the deal of its email', (kind) => {
    expect(matchSignal(kind, { ...none, accountDeals: [aDeal()] })).toEqual({
      coverage: 'context',
      dealId: null,
    });
    expect(matchSignal(kind, { ...none, emailDeals: [aDeal()] }).dealId).toBe('301');
  });
});

describe('who is a customer', () => {
  it.each([
    ['a lead without deals', 'lead', [], false],
    ['a lead with an open deal', 'lead', [aDeal()], false],
    ['a lead with a won deal', 'lead', [aWonDeal()], true],
    ['a customer by lifecycle stage', 'customer', [], true],
    ['an evangelist', 'evangelist', [], true],
    ['a contact without a stage', null, [], false],
  ] as const)('%s: %s', (_name, lifecycleStage, deals, expected) => {
    expect(isCustomer({ lifecycleStage }, deals)).toBe(expected);
  });
});

describe('matching a kept signal again', () => {
  it('covers it by a deal that somebody created since', () => {
    const deal = aDeal({ dealType: 'existingbusiness', createdAt: noon });
    expect(rematch(aSignal(), aContact(), [deal])).toMatchObject({ coverage: 'covered', dealId: '301' });
  });

  it('keeps it covered by the deal of its email while that deal lives', () => {
    const covered = aSignal({ coverage: 'covered', dealId: '301' });
    expect(rematch(covered, aContact(), [aDeal()]).coverage).toBe('covered');
    expect(rematch(covered, aContact(), []).coverage).toBe('undetected');
  });

  it('leaves context alone', () => {
    const risk = aSignal({ kind: 'churn-risk', coverage: 'context' });
    expect(rematch(risk, aContact(), [aDeal()])).toBe(risk);
  });
});
