import { describe, expect, it } from 'vitest';
import type { DraftInput } from '#core/plan/draft-deal.ts';
import { draftDeal } from '#core/plan/draft-deal.ts';
import type { Pipeline } from '#core/records.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { learnBaseline } from '#core/value/baseline.ts';
import { aContact, anEstimate, aSignal, aWonDeal, noon } from '../../support/records.ts';

const pipelines: readonly Pipeline[] = [
  {
    id: 'renewals',
    label: 'Renewals',
    displayOrder: 1,
    stages: [{ id: 'r1', label: 'To renew', displayOrder: 0, probability: 0.5 }],
  },
  {
    id: 'default',
    label: 'Sales',
    displayOrder: 0,
    stages: [
      { id: 'won', label: 'Won', displayOrder: 2, probability: 1 },
      { id: 's2', label: 'Proposal', displayOrder: 1, probability: 0.4 },
      { id: 's1', label: 'Meeting', displayOrder: 0, probability: 0.2 },
      { id: 'lost', label: 'Lost', displayOrder: -1, probability: 0 },
    ],
  },
];

const labels = Object.fromEntries(signalKinds.map((kind) => [kind, `<${kind}>`])) as Record<
  SignalKind,
  string
>;

const draft = (fields: Partial<DraftInput> = {}) =>
  draftDeal(
    {
      signals: [aSignal()],
      contact: aContact(),
      customer: true,
      pipelines,
      baseline: null,
      labels,
      currency: 'EUR',
      ...fields,
    },
    noon,
  );

const expansions = Array.from({ length: 5 }, (_, index) =>
  aWonDeal({ id: `${index}`, pipelineId: 'renewals', dealType: 'existingbusiness' }),
);

describe('the deal that the card proposes', () => {
  it('starts in the first open stage of the first pipeline', () => {
    expect(draft()).toMatchObject({
      name: 'Norsel – <seat-expansion>',
      amount: 20_000,
      currency: 'EUR',
      pipelineId: 'default',
      stageId: 's1',
      dealType: 'existingbusiness',
      closeDate: null,
    });
    expect(draft()?.pipelines.map((one) => one.id)).toEqual(['default', 'renewals']);
  });

  it('follows what deals of its type usually do', () => {
    const proposal = draft({ baseline: learnBaseline(expansions) });
    expect(proposal).toMatchObject({ pipelineId: 'renewals', stageId: 'r1', closeDate: '2027-01-02' });
  });

  it.each([
    ['a stated date', { date: '2026-12-31' }, '2026-12-31'],
    ['the cycle when the stated date is past', { date: '2026-01-31' }, '2027-01-02'],
  ])('closes by %s', (_name, facts, closeDate) => {
    const signals = [aSignal({ facts })];
    expect(draft({ signals, baseline: learnBaseline(expansions) })?.closeDate).toBe(closeDate);
  });

  it('puts no assumed amount into the CRM', () => {
    const signals = [aSignal({ estimate: anEstimate({ basis: { kind: 'assumption' } }) })];
    expect(draft({ signals })?.amount).toBeNull();
  });

  it.each([
    ['the company', {}, 'Norsel – <seat-expansion>'],
    ['the person without a company', { companyName: null }, 'Nadia Verdier – <seat-expansion>'],
    [
      'the address without a name',
      { companyName: null, firstName: null, lastName: null },
      'nadia@norsel.example – <seat-expansion>',
    ],
  ])('is named after %s', (_name, contact, name) => {
    expect(draft({ contact: aContact(contact) })?.name).toBe(name);
  });

  it.each([
    [
      'what is bought before that a price is asked',
      ['pricing', 'seat-expansion'],
      'Norsel – <seat-expansion>',
    ],
    ['the company alone when nothing says what is bought', ['pricing', 'budget'], 'Norsel'],
  ] as const)('names %s', (_name, kinds, name) => {
    const signals = kinds.map((kind) => aSignal({ kind, probability: kind === 'pricing' ? 0.99 : 0.9 }));
    expect(draft({ signals })?.name).toBe(name);
  });

  it('is of new business for a stranger who asks for a price', () => {
    const signals = [aSignal({ kind: 'pricing' })];
    expect(draft({ signals, customer: false })?.dealType).toBe('newbusiness');
  });

  it('is none where the account has no pipeline', () => {
    expect(draft({ pipelines: [] })).toBeNull();
  });
});
