import type { SignalKind } from '#core/signals/kind.ts';
import type { Estimate } from '#core/signals/signal.ts';
import { isOpportunityKind, kindToGroup } from '#core/signals/kind.ts';
import { nothingAssessed, nothingChecked } from '#core/views/deal-card-view.ts';
import type {
  ContactSignalsView,
  DealDraft,
  DealSignalsView,
  SignalGroupView,
  SignalView,
} from '#core/views/signals-view.ts';

export const now = Date.parse('2026-11-22T09:00:00Z');
const day = 86_400_000;

const quotes: Partial<Record<SignalKind, readonly [quote: string, cue: string]>> = {
  'seat-expansion': ['We would like to add 20 seats for the Lyon office.', 'add 20 seats'],
  pricing: ['Could you send over a quote?', 'send over a quote'],
  budget: ['We have 40k set aside for this.', '40k set aside'],
  timeline: ['We need it live by 1 March.', 'live by 1 March'],
  authority: ['Our CFO will make the final call.', 'CFO will make the final call'],
  competitor: ['We are also talking to two other vendors.', 'two other vendors'],
  stall: ['Let us pick this up after the summer.', 'pick this up after the summer'],
};

export const estimate: Estimate = {
  amount: 10_800,
  currency: 'EUR',
  basis: { kind: 'unit-price', quantity: 20, unitValue: 540, n: 12 },
  conversion: { rate: 0.1, n: null },
  expected: 1080,
};

export function signal(emailId: string, kind: SignalKind, part: Partial<SignalView> = {}): SignalView {
  const [quote, cue] = quotes[kind] ?? ['Something was said here.', 'was said'];
  const start = quote.indexOf(cue);
  return {
    key: `${emailId}:${kind}`,
    kind,
    tier: 'alert',
    probability: 0.9,
    quote,
    cue: { start, end: start + cue.length },
    ...part,
  };
}

/** One email with a signal of each kind given; everything else as usual, but for `part`. */
export function group(
  emailId: string,
  kinds: readonly SignalKind[],
  part: Partial<SignalGroupView> = {},
): SignalGroupView {
  const signals = kinds.map((kind) => signal(emailId, kind));
  const ofGroup = (name: 'qualifier' | 'risk') => signals.filter(({ kind }) => kindToGroup(kind) === name);
  return {
    emailId,
    sentAt: now - 2 * day,
    senderName: 'Ada Martin',
    senderAddress: 'ada@example.com',
    contactId: '501',
    opportunities: signals.filter(({ kind }) => isOpportunityKind(kind)),
    qualifiers: ofGroup('qualifier'),
    risks: ofGroup('risk'),
    coverage: 'undetected',
    deal: null,
    estimate: null,
    facts: {},
    decision: { state: 'open' },
    rank: 0.9,
    ...part,
  };
}

export function contactView(part: Partial<ContactSignalsView> = {}): ContactSignalsView {
  return {
    contact: { id: '501', name: 'Ada Martin', companyName: 'Acme' },
    waiting: [],
    groups: [group('e1', ['seat-expansion'], { estimate })],
    openDeals: [],
    totals: { undetected: 1, expectedValue: 1080, currency: 'EUR' },
    unseenEmails: 0,
    readAt: now,
    ...nothingChecked,
    ...part,
  };
}

export function dealView(part: Partial<DealSignalsView> = {}): DealSignalsView {
  return {
    deal: {
      id: '901',
      name: 'Acme: seats',
      stageLabel: 'Proposal',
      amount: 12_000,
      currency: 'EUR',
      isClosed: false,
    },
    waiting: [],
    evidence: [],
    attachable: [],
    totals: { undetected: 0, expectedValue: 0, currency: 'EUR' },
    unseenEmails: 0,
    readAt: now,
    ...nothingAssessed,
    ...nothingChecked,
    ...part,
  };
}

export const draft: DealDraft = {
  name: 'Acme: 20 seats',
  amount: 10_800,
  currency: 'EUR',
  pipelineId: 'default',
  stageId: 'qualified',
  dealType: 'existingbusiness',
  closeDate: '2027-03-01',
  pipelines: [
    {
      id: 'default',
      label: 'Sales',
      stages: [
        { id: 'qualified', label: 'Qualified' },
        { id: 'proposal', label: 'Proposal' },
      ],
    },
    { id: 'renewals', label: 'Renewals', stages: [{ id: 'due', label: 'Due' }] },
  ],
};
