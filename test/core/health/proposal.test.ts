import { describe, expect, it } from 'vitest';
import { assessHealth } from '#core/health/assess-health.ts';
import type { HealthInput } from '#core/health/input.ts';
import type { Pipeline } from '#core/records.ts';
import {
  aContactDetails,
  aContext,
  aDealDetails,
  aPipeline,
  anInput,
  daysAgo,
  inDays,
  pipeline,
  received,
  said,
  sent,
} from './deals.ts';

const proposalOf = (fields: Partial<HealthInput>, ofPipeline: Pipeline = pipeline) =>
  assessHealth(anInput(fields), aContext({ pipeline: ofPipeline })).proposal;
const decider = [aContactDetails({ jobTitle: 'CFO' })];
const inStage = (stageId: string, days = 10, fields = {}) =>
  aDealDetails({ stageId, stageEnteredAt: daysAgo(days), ...fields });

describe('the next stage', () => {
  const proved = [said('budget', 5), said('timeline', 30), said('discount', 4)];
  const ready = { contacts: decider, signals: proved, emails: [sent(2), received(4)] };

  it('is proposed with its proofs when all that the stage asks for is proved', () => {
    const proposal = proposalOf(ready);
    expect(proposal).toMatchObject({ kind: 'next-stage', stageId: 'negotiation' });
    expect(
      proposal?.proofs.map((proof) => (proof.kind === 'signal' ? proof.signalKind : proof.kind)),
    ).toEqual([...['discount', 'budget', 'contact']]);
  });

  it.each([
    ['one proof is missing', { ...ready, contacts: [] }],
    [
      'a proof was dismissed',
      {
        ...ready,
        signals: proved.map((one) => ({
          ...one,
          decision: { state: 'dismissed', at: 1, reason: 'misread' } as const,
        })),
      },
    ],
    [
      'the buyer said nothing since the deal came here',
      { ...ready, deal: inStage('proposal', 1), emails: [sent(2)] },
    ],
    ['nobody knows when the deal came here', { ...ready, deal: aDealDetails({ stageEnteredAt: null }) }],
    ['the buyer does not speak of what is negotiated', { ...ready, signals: proved.slice(0, 2) }],
    [
      'the buyer is silent',
      {
        ...ready,
        deal: inStage('proposal', 30),
        emails: [sent(1), received(14)],
        signals: proved.map((one) => ({ ...one, sentAt: one.sentAt - 11 * 86_400_000 })),
      },
    ],
    ['the last word is a refusal', { ...ready, signals: [...proved, said('churn-risk', 1)] }],
    ['the rep set the deal aside', { ...ready, deal: inStage('proposal', 10, { snoozedUntil: inDays(9) }) }],
  ] as const)('is not proposed when %s', (_name, fields) => {
    expect(proposalOf(fields)).toBeNull();
  });

  it('is none after the last open stage', () => {
    const signals = [said('procurement', 3)];
    expect(proposalOf({ deal: inStage('contract'), contacts: decider, signals })).toBeNull();
  });

  it('leaps over a stage that stands for nothing', () => {
    const vague = aPipeline([
      ['qualified', 'Qualified', 0.2],
      ['b', 'Warm', 0.3],
      ['demo', 'Demo', 0.4],
    ]);
    const signals = [said('new-need', 3), said('timeline', 3)];
    const deal = inStage('qualified');
    expect(proposalOf({ deal, contacts: decider, signals }, vague)).toMatchObject({ stageId: 'demo' });
  });
});

describe('the right stage', () => {
  const order = said('procurement', 3, { quote: 'Please send us the contract.' });

  it.each([
    ['the negotiation', pipeline, 'negotiation'],
    [
      'the proposal where nothing is negotiated',
      aPipeline([
        ['demo', 'Demo', 0.4],
        ['offer', 'Proposal', 0.6],
        ['c', 'Contract', 0.9],
      ]),
      'offer',
    ],
    [
      'the contract where there is neither',
      aPipeline([
        ['demo', 'Demo', 0.4],
        ['c', 'Contract', 0.9],
      ]),
      'c',
    ],
  ] as const)('for order words in an early stage is %s', (_name, ofPipeline, stageId) => {
    const proposal = proposalOf({ deal: inStage('demo'), signals: [order] }, ofPipeline);
    expect(proposal).toMatchObject({ kind: 'right-stage', stageId, proofs: [{ quote: order.quote }] });
  });

  it('for a tender from somebody with a need is the proposal', () => {
    const tender = said('procurement', 3, { emailId: 't' });
    const signals = [tender, said('new-need', 3, { emailId: 't' })];
    expect(proposalOf({ deal: inStage('qualified'), signals })).toMatchObject({ stageId: 'proposal' });
  });

  it.each([
    ['a late stage', inStage('proposal'), order],
    ['a weak sign', inStage('demo'), { ...order, tier: 'review' }],
    ['an old email', inStage('demo'), { ...order, sentAt: daysAgo(91), dealId: '301' }],
    ['a paused deal', inStage('demo', 10, { snoozedUntil: inDays(3) }), order],
    ['a stage that is archived', inStage('gone'), order],
  ] as const)('is not proposed for %s', (_name, deal, signal) => {
    expect(proposalOf({ deal, signals: [signal] })).toBeNull();
  });

  it('is not proposed against whoever moved the deal back since', () => {
    const stages = [
      { value: 'proposal', at: daysAgo(9) },
      { value: 'demo', at: daysAgo(2) },
    ];
    const deal = inStage('demo', 2, { history: { stages, amounts: [], closeDates: [] } });
    expect(proposalOf({ deal, signals: [order] })).toBeNull();
  });
});

describe('closing as lost', () => {
  const late = inStage('negotiation', 30, { createdAt: daysAgo(120) });
  const refusal = { deal: late, emails: [sent(30), received(15, 'no')] };
  const no = (kind: 'churn-risk' | 'competitor' | 'stall', fields = {}) =>
    said(kind, 15, { emailId: 'no', ...fields });

  it.each([
    ['refused', no('churn-risk', { quote: 'We will not go on.' })],
    ['competitor', no('competitor')],
    ['no-budget', no('churn-risk', { quote: 'Nous n’avons plus de budget.' })],
  ])('is proposed as %s after silence and that last word', (reason, signal) => {
    const proposal = proposalOf({ ...refusal, signals: [signal] });
    expect(proposal).toMatchObject({
      kind: 'close-lost',
      stageId: 'lost',
      reason,
      proofs: [{ key: signal.key }],
    });
  });

  it('is proposed after "not now" when nobody came back for two months, and no sooner', () => {
    const after = (days: number) =>
      proposalOf({
        deal: late,
        emails: [received(days, 'no')],
        signals: [said('stall', days, { emailId: 'no' })],
      });
    expect(after(61)).toMatchObject({ reason: 'refused' });
    expect(after(40)).toBeNull();
    expect(proposalOf({ ...refusal, signals: [no('stall')] })).toBeNull();
  });

  it.each([
    ['in an early stage', { ...refusal, deal: inStage('demo', 30), signals: [no('churn-risk')] }],
    [
      'before the usual silence is over',
      { ...refusal, emails: [received(9, 'no')], signals: [{ ...no('churn-risk'), sentAt: daysAgo(9) }] },
    ],
    [
      'when the buyer wrote again',
      { ...refusal, emails: [received(11), received(15, 'no')], signals: [no('churn-risk')] },
    ],
    [
      'when the same email asks for something',
      { ...refusal, signals: [no('competitor'), said('discount', 15, { emailId: 'no' })] },
    ],
    [
      'of a deal with a meeting ahead',
      { ...refusal, deal: { ...late, nextActivityAt: inDays(2) }, signals: [no('churn-risk')] },
    ],
    ['when the buyer named a day', { ...refusal, signals: [no('stall', { facts: { date: '2027-01-04' } })] }],
  ])('is not proposed %s', (_name, fields) => {
    expect(proposalOf(fields)).toBeNull();
  });

  it('is proposed without a refusal only after a silence that leaves no doubt', () => {
    const unanswered = (days: number) => proposalOf({ deal: late, emails: [sent(20), received(days)] });
    expect(unanswered(61)).toMatchObject({ kind: 'close-lost', reason: 'no-answer', proofs: [] });
    expect(unanswered(60)).toBeNull();
    expect(proposalOf({ deal: inStage('negotiation', 12), emails: [sent(20), received(90)] })).toBeNull();
  });

  it('is not proposed where the pipeline has no lost stage', () => {
    const open = aPipeline([['negotiation', 'Negotiation', 0.8]]);
    expect(proposalOf({ ...refusal, signals: [no('churn-risk')] }, open)).toBeNull();
  });
});
