import type { ContactRecord, DealRecord } from '#core/records.ts';
import { emptySummary } from '#core/records.ts';
import type { Estimate, Signal } from '#core/signals/signal.ts';

/** Records for tests: plain ones, of which a test states only what it is about. */

export const noon = Date.UTC(2026, 10, 23, 12);
export const dayMs = 86_400_000;

export function aContact(fields: Partial<ContactRecord> = {}): ContactRecord {
  return {
    id: '101',
    email: 'nadia@norsel.example',
    firstName: 'Nadia',
    lastName: 'Verdier',
    jobTitle: null,
    phone: null,
    lifecycleStage: 'lead',
    ownerId: '9',
    companyId: '501',
    companyName: 'Norsel',
    summary: emptySummary,
    scoredEmailIds: [],
    ...fields,
  };
}

export function aDeal(fields: Partial<DealRecord> = {}): DealRecord {
  return {
    id: '301',
    name: 'Norsel',
    pipelineId: 'default',
    stageId: 'open',
    amount: 10_000,
    currency: 'EUR',
    dealType: 'newbusiness',
    isClosed: false,
    isClosedWon: false,
    createdAt: noon - 30 * dayMs,
    closeAt: noon + 30 * dayMs,
    ownerId: null,
    summary: emptySummary,
    ...fields,
  };
}

/** A deal that was won `days` days ago unless `fields` say otherwise. */
export function aWonDeal(fields: Partial<DealRecord> = {}, days = 60): DealRecord {
  return aDeal({
    isClosed: true,
    isClosedWon: true,
    createdAt: noon - (days + 40) * dayMs,
    closeAt: noon - days * dayMs,
    ...fields,
  });
}

export function anEstimate(fields: Partial<Estimate> = {}): Estimate {
  return {
    amount: 20_000,
    currency: 'EUR',
    basis: { kind: 'stated' },
    conversion: { rate: 0.1, n: null },
    expected: 2_000,
    ...fields,
  };
}

/** A signal whose key follows from its email and kind. */
export function aSignal(fields: Partial<Signal> = {}): Signal {
  const emailId = fields.emailId ?? '901';
  const kind = fields.kind ?? 'seat-expansion';
  return {
    key: `${emailId}:${kind}`,
    emailId,
    kind,
    tier: 'alert',
    probability: 0.9,
    quote: 'We would like to add 20 seats.',
    cue: { start: 17, end: 29 },
    span: { start: 0, end: 30 },
    language: 'en',
    sentAt: noon - dayMs,
    senderName: 'Nadia Verdier',
    senderAddress: 'nadia@norsel.example',
    facts: {},
    contactId: '101',
    companyId: '501',
    coverage: 'undetected',
    dealId: null,
    estimate: anEstimate(),
    detectorVersion: 'cues-1',
    decision: { state: 'open' },
    ...fields,
  };
}
