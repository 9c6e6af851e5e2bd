import { describe, expect, it } from 'vitest';
import { checkCompany, checkContact, checkDeal, stakeOfDeal } from '#core/quality/engine.ts';
import { rankWarnings } from '#core/quality/rank-warnings.ts';
import type { DealRule, RuleSettings, Warning } from '#core/quality/rule.ts';
import { dealRule } from '#core/quality/rule.ts';
import { readOptions } from '#core/quality/rule-options.ts';
import { runRules } from '#core/quality/run-rules.ts';
import { dayMs, noon } from '../../support/records.ts';
import { aContext, companyDetails, contactDetails, dealFacts } from './deal/deal-facts.ts';

const context = aContext();
const record = { id: '301', name: null };

function aRule(id: string, fields: Partial<DealRule> = {}): DealRule {
  return dealRule({
    id,
    category: 'completeness',
    severity: 'medium',
    options: { days: 7 },
    check: (_facts, options) => ({ values: { days: Number(options['days']) } }),
    ...fields,
  });
}

const run = (rules: readonly DealRule[], settings: RuleSettings = {}) =>
  runRules(rules, dealFacts(), context, settings, record);
const idsOf = (rules: readonly DealRule[], settings?: RuleSettings) =>
  run(rules, settings).warnings.map(({ ruleId }) => ruleId);

describe('asking the rules', () => {
  it('makes a warning of what a rule finds', () => {
    expect(run([aRule('a')])).toEqual({
      failed: [],
      warnings: [
        {
          ...{ ruleId: 'a', category: 'completeness', severity: 'medium', subject: 'deal', recordId: '301' },
          ...{ recordName: null, values: { days: 7 }, repairs: [] },
        },
      ],
    });
  });

  it('lets a finding weigh more than its rule, and leaves out repairs that change nothing', () => {
    const source = { kind: 'pattern', share: 1, n: 9 } as const;
    const repair = { type: 'deal', recordId: '301', property: 'amount', from: '5', source } as const;
    const repairs = [
      { ...repair, to: '5' },
      { ...repair, to: ' ' },
      { ...repair, to: '6' },
    ];
    const rule = aRule('a', { check: () => ({ values: {}, severity: 'high', repairs }) });
    expect(run([rule]).warnings).toMatchObject([{ severity: 'high', repairs: [{ to: '6' }] }]);
  });

  it.each([
    [new TypeError('a secret of the record'), 'type-error'],
    [new RangeError('a secret of the record'), 'range-error'],
    ['a secret of the record', 'other-error'],
  ])('isolates a rule that throws and keeps its message to itself', (error, code) => {
    const throwing = aRule('bad', {
      check: () => {
        throw error;
      },
    });
    const { warnings, failed } = run([aRule('a'), throwing, aRule('b')]);
    expect(warnings.map(({ ruleId }) => ruleId)).toEqual(['a', 'b']);
    expect(failed).toEqual([{ ruleId: 'bad', code }]);
  });

  it('isolates a rule whose numbers are none', () => {
    const rule = aRule('bad', { check: () => ({ values: { days: Number.NaN } }) });
    expect(run([rule, aRule('a')]).failed).toEqual([{ ruleId: 'bad', code: 'unfit-value' }]);
  });

  it('leaves optional rules out until they are on, and others when they are off', () => {
    const rules = [aRule('a'), aRule('b', { isOptional: true })];
    expect(idsOf(rules)).toEqual(['a']);
    expect(idsOf(rules, { a: { isOn: false }, b: { isOn: true } })).toEqual(['b']);
    expect(idsOf(rules, { a: {}, b: { isOn: 'yes' as never } })).toEqual(['a']);
  });

  it('lets the stronger of two rules speak, as long as it is on and finds something', () => {
    const weaker = aRule('weaker', { silencedBy: ['stronger'] });
    const quiet = aRule('stronger', { check: () => null });
    expect(idsOf([weaker, aRule('stronger')])).toEqual(['stronger']);
    expect(idsOf([weaker, quiet])).toEqual(['weaker']);
    expect(idsOf([weaker, aRule('stronger')], { stronger: { isOn: false } })).toEqual(['weaker']);
  });

  it('silences what a silenced rule silences too', () => {
    const chain = [aRule('a', { silencedBy: ['b'] }), aRule('b', { silencedBy: ['c'] }), aRule('c')];
    expect(idsOf(chain)).toEqual(['c']);
  });
});

describe('the options of a rule', () => {
  const defaults = { days: 7, names: ['test'] };
  it.each<[string, unknown, object]>([
    ['are its own where nothing is set', undefined, defaults],
    ['take what is set', { days: 0, names: [] }, { days: 0, names: [] }],
    ['take a part', { days: 30 }, { days: 30, names: ['test'] }],
    ['refuse a number in words', { days: '30' }, defaults],
    ['refuse what is below zero', { days: -1 }, defaults],
    ['refuse what is no number', { days: Number.NaN }, defaults],
    ['refuse what is endless', { days: Infinity }, defaults],
    ['refuse a list of something else', { names: ['a', 3] }, defaults],
    ['ignore what the rule does not know', { weeks: 3 }, defaults],
    ['survive settings that are none', 'off', defaults],
    ['survive no settings', null, defaults],
  ])('%s', (_, set, options) => {
    expect(readOptions(defaults, set)).toEqual(options);
  });
});

describe('ranking warnings by consequence', () => {
  const warning = (ruleId: string, fields: Partial<Warning> = {}): Warning => ({
    ...{
      ruleId,
      category: 'completeness',
      severity: 'medium',
      subject: 'deal',
      recordId: '1',
      recordName: null,
    },
    ...{ values: {}, repairs: [] },
    ...fields,
  });
  const order = (...args: Parameters<typeof rankWarnings>) =>
    rankWarnings(...args).map(({ ruleId }) => ruleId);

  it('puts severity first', () => {
    const small = warning('small', { severity: 'high', recordId: '1' });
    const large = warning('large', { severity: 'medium', recordId: '2' });
    const stakes = (each: Warning) => ({ amount: each.recordId === '2' ? 1e6 : 1, probability: 0.5 });
    expect(order([large, small], stakes)).toEqual(['small', 'large']);
  });

  it('then what is expected of the deal, then its amount, then the category', () => {
    const stakes: Record<string, { amount: number | null; probability: number }> = {
      '1': { amount: 50_000, probability: 0.1 },
      '2': { amount: 10_000, probability: 0.9 },
      '3': { amount: null, probability: 0.9 },
      '4': { amount: 3_000, probability: 0 },
    };
    const warnings = ['3', '1', '4', '2'].map((recordId) => warning(`of-${recordId}`, { recordId }));
    expect(order(warnings, ({ recordId }) => stakes[recordId]!)).toEqual(['of-2', 'of-1', 'of-4', 'of-3']);
    const categories = (['duplication', 'freshness', 'consistency', 'activity', 'completeness'] as const).map(
      (category) => warning(category, { category }),
    );
    expect(order(categories)).toEqual([
      'consistency',
      'activity',
      'freshness',
      'completeness',
      'duplication',
    ]);
  });

  it('does not depend on the order that they came in', () => {
    const warnings = ['b', 'a', 'c'].map((id) => warning(id));
    expect(order(warnings)).toEqual(['a', 'b', 'c']);
    expect(order([...warnings].reverse())).toEqual(['a', 'b', 'c']);
  });
});

describe('checking records', () => {
  const checked = (deal: object) =>
    checkDeal(dealFacts({ deal }), context, {}).warnings.map(({ ruleId }) => ruleId);

  it('ranks a deal’s warnings and tells each thing once', () => {
    const idle = { nextActivityAt: null, lastActivityAt: noon - 40 * dayMs, lastContactedAt: null };
    expect(checked({ ...idle, amount: null, dealType: null })).toEqual([
      'deal-no-activity',
      'deal-amount-missing',
      'deal-type-missing',
    ]);
    expect(checked({ closeAt: noon - dayMs })).toEqual(['deal-close-date-past']);
  });

  it('asks a young deal nothing that it cannot have yet', () => {
    const bare = { amount: null, closeAt: null, dealType: null, ownerId: null, createdAt: noon - dayMs };
    expect(checked({ ...bare, stageId: 'prospecting' })).toEqual([]);
    expect(checked(bare)).toEqual([
      'deal-amount-missing',
      'deal-close-date-missing',
      'deal-owner-missing',
      'deal-type-missing',
    ]);
  });

  it('weighs a deal by its amount and stage', () => {
    expect(stakeOfDeal(dealFacts(), context)).toEqual({ amount: 10_000, probability: 0.6 });
    expect(stakeOfDeal(dealFacts({ deal: { stageId: 'gone', amount: null } }), context)).toEqual({
      amount: null,
      probability: 0,
    });
  });

  it('names contacts and companies, so that their warnings can stand on a deal', () => {
    const contact = contactDetails({ jobTitle: null, phone: null, ownerId: null });
    const company = companyDetails({ industry: null, ownerId: null, employees: null });
    const contactReport = checkContact(
      { contact, company, deals: null, signals: [], duplicateIds: null },
      context,
      {},
    );
    const companyReport = checkCompany(
      { company, contacts: null, deals: null, duplicateIds: null },
      context,
      {},
    );
    expect(contactReport.failed).toEqual([]);
    expect(companyReport.failed).toEqual([]);
    expect(contactReport.warnings).toContainEqual(
      expect.objectContaining({ subject: 'contact', recordId: '101', recordName: 'Nadia Verdier' }),
    );
    expect(companyReport.warnings).toContainEqual(
      expect.objectContaining({ subject: 'company', recordId: '501', recordName: 'Norsel' }),
    );
  });
});
