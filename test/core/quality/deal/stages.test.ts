import { describe, expect, it } from 'vitest';
import type { DealHealth, StageProposal } from '#core/health/health.ts';
import { aSignal, dayMs, noon } from '../../../support/records.ts';
import type { FactFields } from './deal-facts.ts';
import {
  aContext,
  companyDetails,
  contactDetails,
  dealFacts,
  someBaselines,
  warningOf,
  withHealth,
} from './deal-facts.ts';

const order = (fields = {}) =>
  aSignal({
    kind: 'procurement',
    coverage: 'covered',
    dealId: '301',
    quote: 'Send us the contract.',
    ...fields,
  });

describe('a stage behind what the buyer writes', () => {
  const early = { deal: { stageId: 'qualification' } };
  it.each<[string, FactFields, boolean]>([
    ['order words early', { ...early, signals: [order()] }, true],
    ['order words late', { signals: [order()] }, false],
    ['a weak hint', { ...early, signals: [order({ tier: 'review' })] }, false],
    [
      'months ago',
      {
        ...early,
        deal: { stageId: 'qualification', createdAt: 0 },
        signals: [order({ sentAt: noon - 91 * dayMs })],
      },
      false,
    ],
    [
      'dismissed',
      { ...early, signals: [order({ decision: { state: 'dismissed', at: noon, reason: 'misread' } })] },
      false,
    ],
    ['an unknown stage', { deal: { stageId: 'gone' }, signals: [order()] }, false],
  ])('%s', (_, fields, found) => {
    const facts = dealFacts(fields);
    const values = found ? { quote: 'Send us the contract.', day: '2026-11-22' } : null;
    expect(warningOf('deal-stage-behind-evidence', facts)?.values ?? null).toEqual(values);
    expect(warningOf('deal-stage-behind-evidence', withHealth(facts))?.values ?? null).toEqual(values);
  });

  it('is not a tender, which is the beginning', () => {
    const signals = [order(), aSignal({ kind: 'new-need', coverage: 'covered', dealId: '301' })];
    expect(warningOf('deal-stage-behind-evidence', dealFacts({ ...early, signals }))).toBeNull();
  });
});

describe('a stage ahead of what is known', () => {
  const bare = { contacts: [contactDetails({ jobTitle: null })] };
  const decider = aSignal({ kind: 'authority', coverage: 'context', dealId: '301' });
  const money = aSignal({ kind: 'budget', coverage: 'context', dealId: '301', emailId: '902' });
  it.each<[string, FactFields, string | null]>([
    ['nothing is known', bare, 'need,budget,decision-maker,timing'],
    ['one thing is known', { ...bare, signals: [decider] }, 'need,budget,timing'],
    ['two things are known', { ...bare, signals: [decider, money] }, null],
    ['the stage is early', { ...bare, deal: { stageId: 'demo' } }, null],
  ])('%s', (_, fields, items) => {
    const warning = warningOf('deal-stage-ahead-of-evidence', withHealth(dealFacts(fields)));
    expect(warning?.values['items'] ?? null).toBe(items);
  });

  it('is not judged without the health of the deal', () => {
    expect(warningOf('deal-stage-ahead-of-evidence', dealFacts(bare))).toBeNull();
  });
});

describe('a refusal on an open deal', () => {
  const quote = 'We will not go ahead.';
  const proof = {
    kind: 'signal',
    key: '1:stall',
    signalKind: 'stall',
    quote,
    at: noon,
    senderName: null,
  } as const;
  const withProposal = (proposal: StageProposal | null) => {
    const facts = withHealth(dealFacts());
    return { ...facts, health: { ...(facts.health as DealHealth), proposal } };
  };
  it('is told with its words, or without when nobody wrote any', () => {
    const lost = { kind: 'close-lost', stageId: 'lost' } as const;
    const valuesOf = (proposal: StageProposal | null) =>
      warningOf('deal-refused-but-open', withProposal(proposal))?.values ?? null;
    expect(valuesOf({ ...lost, reason: 'refused', proofs: [proof] })).toEqual({ reason: 'refused', quote });
    expect(valuesOf({ ...lost, reason: 'no-answer', proofs: [] })).toEqual({
      reason: 'no-answer',
      quote: '',
    });
    expect(valuesOf({ kind: 'next-stage', stageId: 'won', proofs: [proof] })).toBeNull();
    expect(valuesOf(null)).toBeNull();
    expect(warningOf('deal-refused-but-open', dealFacts())).toBeNull();
  });
});

describe('what a deal is called and where it stands', () => {
  it.each([
    ['warm', true],
    ['proposal', false],
    ['gone', false],
  ])('the stage %s is vague: %s', (stageId, found) => {
    const facts = dealFacts({ deal: { stageId } });
    for (const each of [facts, withHealth(facts)])
      expect(warningOf('deal-stage-vague', each) !== null).toBe(found);
  });

  it('notices a stage or pipeline that is no longer there, unless pipelines were not read', () => {
    const unread = { ...someBaselines().directory, pipelines: [] };
    const context = aContext({ baselines: someBaselines({ directory: unread }) });
    const archived = dealFacts({ deal: { stageId: 'gone' } });
    expect(warningOf('deal-stage-archived', archived)).not.toBeNull();
    expect(warningOf('deal-stage-archived', dealFacts({ deal: { pipelineId: 'gone' } }))).not.toBeNull();
    expect(warningOf('deal-stage-archived', dealFacts())).toBeNull();
    expect(warningOf('deal-stage-archived', archived, { context })).toBeNull();
  });

  it.each([
    [null, 'opportunity', 'newbusiness'],
    [null, 'customer', 'existingbusiness'],
    [null, null, null],
  ] as const)('proposes the type %s of a company that is %s: %s', (dealType, lifecycleStage, type) => {
    const facts = dealFacts({ deal: { dealType }, companies: [companyDetails({ lifecycleStage })] });
    expect(warningOf('deal-type-missing', facts)?.repairs[0]?.to ?? null).toBe(type);
    expect(warningOf('deal-type-missing', dealFacts())).toBeNull();
  });

  it.each([
    ['', true],
    ['  New Deal ', true],
    ['TEST', true],
    ['Norsel', false],
    ['Test of the new platform', false],
  ])('"%s" says nothing: %s', (name, found) => {
    const warning = warningOf('deal-name-missing', dealFacts({ deal: { name } }));
    expect(warning?.repairs[0]?.to ?? null).toBe(found ? 'Norsel' : null);
  });
});
