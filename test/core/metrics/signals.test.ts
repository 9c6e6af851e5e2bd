import { describe, expect, it } from 'vitest';
import type { SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aDeal, aSignal, aWonDeal, several } from './records.ts';
import { bodyOf, figureOf, listOf, termsOf, thisQuarter, valueOf } from './support.ts';

const account = (...signals: readonly SnapshotSignal[]) => ({ snapshot: { signals } });
const daysAgo = (days: number) => noon - days * dayMs;

describe('facts that nobody entered', () => {
  const stated = (count: number, missing: number, fields: Partial<SnapshotSignal> = {}) =>
    several(count, (index) =>
      aSignal({
        emailId: `${fields.sentAt ?? 0}${index}`,
        facts: { phone: index < missing ? 'missing' : 'entered' },
        ...fields,
      }),
    );

  it('are a share of those that emails of the period state', () => {
    // The period before ends on 23 August: 95 days ago lies in it, 60 days ago in neither.
    const figure = figureOf(
      'facts-missing-share',
      account(
        ...stated(40, 30),
        ...stated(20, 5, { sentAt: daysAgo(95) }),
        ...stated(9, 9, { sentAt: daysAgo(60) }),
      ),
    );
    expect(figure).toMatchObject({ value: 0.75, previous: 0.25, n: 40, benchmark: 0.79 });
    expect(termsOf(figure)).toEqual({ 'facts-missing': 30, 'facts-stated': 40 });
  });

  it('are withheld under 20', () => {
    expect(valueOf('facts-missing-share', account(...stated(19, 19)))).toBe('too-few');
  });

  it.each([
    ['of a dismissed email', { state: 'dismissed' }],
    ['of an uncertain one', { tier: 'review' }],
  ] as const)('do not count %s', (_name, fields) => {
    expect(valueOf('facts-missing-share', account(...stated(40, 30, fields)))).toBe('nothing');
  });

  it('count once for each email, and as entered where one record holds them', () => {
    const signals = [
      aSignal({ kind: 'pricing', facts: { amount: 'missing', phone: 'missing', date: 'different' } }),
      aSignal({ kind: 'budget', facts: { amount: 'entered', phone: 'missing', date: 'missing' } }),
    ];
    const { rows } = bodyOf('facts', account(...signals));
    const counts = rows.map(({ field, stated: all, entered, missing, different }) => [
      field,
      all,
      entered,
      missing,
      different,
    ]);
    expect(counts).toEqual([
      ['amount', 1, 1, 0, 0],
      ['date', 1, 0, 0, 1],
      ['quantity', 0, 0, 0, 0],
      ['jobTitle', 0, 0, 0, 0],
      ['phone', 1, 0, 1, 0],
      ['company', 0, 0, 0, 0],
    ]);
    const list = listOf({ list: 'facts-missing', fact: 'phone' }, account(...signals));
    expect(list.rows).toMatchObject([{ id: '101', facts: ['phone'], kinds: ['pricing', 'budget'] }]);
  });
});

describe('customers at risk', () => {
  const risk = (companyId: string, fields: Partial<SnapshotSignal> = {}) =>
    aSignal({
      emailId: `${companyId}-${fields.sentAt ?? 0}`,
      kind: 'churn-risk',
      coverage: 'context',
      companyId,
      ...fields,
    });
  const deals = [
    aWonDeal(100, { id: '1', companyId: '501', amount: 8_000 }),
    aWonDeal(200, { id: '2', companyId: '501', amount: 2_000 }),
    aWonDeal(400, { id: '3', companyId: '501', amount: 90_000 }),
    aWonDeal(500, { id: '4', companyId: '502', amount: 70_000 }),
    aDeal({ id: '5', companyId: '501', dealType: 'existingbusiness' }),
    aDeal({ id: '6', companyId: '501', dealType: 'newbusiness' }),
    aDeal({ id: '7', companyId: '503' }),
  ];
  const signals = [
    risk('501', { sentAt: daysAgo(80) }),
    risk('501', { sentAt: daysAgo(3) }),
    risk('502', { sentAt: daysAgo(1) }),
    risk('503'),
  ];
  const snapshot = { deals, signals };

  it('are companies that bought and have an undecided churn risk of 90 days', () => {
    expect(bodyOf('risk', { snapshot }).rows).toEqual([
      { companyId: '501', name: null, value: 10_000, signals: 2, lastAt: daysAgo(3), openExpansion: 1 },
      { companyId: '502', name: null, value: null, signals: 1, lastAt: daysAgo(1), openExpansion: 0 },
    ]);
  });

  it('are worth what they bought within a year', () => {
    const figure = figureOf('risk-value', { snapshot });
    expect(figure).toMatchObject({ value: 10_000, n: 2 });
    expect(termsOf(figure)).toEqual({ customers: 2, 'won-last-year': 10_000 });
    expect(listOf({ list: 'risk-companies' }, { snapshot })).toMatchObject({ total: 2, sum: 10_000 });
  });

  it.each([
    ['older', { sentAt: daysAgo(91) }],
    ['dismissed', { state: 'dismissed' }],
    ['uncertain', { tier: 'review' }],
    ['only a stall', { kind: 'stall' }],
    ['of nobody’s company', { companyId: null }],
  ] as const)('are none where the sign is %s', (_name, fields) => {
    expect(valueOf('risk-customers', { snapshot: { deals, signals: [risk('501', fields)] } })).toBe(0);
  });
});

describe('the pipeline’s filter', () => {
  it('leaves in what belongs to no deal, and out what belongs to one of another pipeline', () => {
    const deals = [aDeal({ id: '1', pipelineId: 'renewals' }), aDeal({ id: '2' })];
    const facts = { phone: 'missing' } as const;
    const signals = ['1', '2', '3', null].map((dealId, index) =>
      aSignal({ emailId: String(index), coverage: 'covered', dealId, facts }),
    );
    const filters = { ...thisQuarter, pipelineId: 'sales' };
    const { rows } = listOf({ list: 'facts-missing' }, { snapshot: { deals, signals } }, filters);
    expect(rows.map(({ signalKeys }) => signalKeys)).toEqual([['1:pricing'], ['2:pricing'], ['3:pricing']]);
  });
});
