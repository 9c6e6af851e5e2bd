import type { Baselines } from '#core/baselines/baselines.ts';
import type { ContactDetails, DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import type { HealthContext, HealthInput } from '#core/health/input.ts';
import type { Pipeline } from '#core/records.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { aContact, aDeal, aSignal, dayMs, noon } from '../../support/records.ts';

/** Deals with their surroundings, for tests of health; a test states only what it is about. */

export const daysAgo = (days: number): number => noon - days * dayMs;
export const inDays = (days: number): number => noon + days * dayMs;

const stages: readonly (readonly [string, string, number])[] = [
  ['qualified', 'Qualified', 0.2],
  ['demo', 'Demo', 0.4],
  ['proposal', 'Proposal sent', 0.6],
  ['negotiation', 'Negotiation', 0.8],
  ['contract', 'Contract sent', 0.9],
  ['won', 'Won', 1],
  ['lost', 'Lost', 0],
];

export const pipeline: Pipeline = aPipeline(stages);

export function aPipeline(rows: readonly (readonly [string, string, number])[]): Pipeline {
  return {
    ...{ id: 'default', label: 'Sales', displayOrder: 0 },
    stages: rows.map(([id, label, probability], displayOrder) => ({ id, label, probability, displayOrder })),
  };
}

/** Ten days in the stage "Proposal sent", of a deal that is forty days old. */
export function aDealDetails(fields: Partial<DealDetails> = {}): DealDetails {
  return {
    ...aDeal({ stageId: 'proposal', createdAt: daysAgo(40) }),
    history: { stages: [], amounts: [], closeDates: [] },
    stageEnteredAt: daysAgo(10),
    nextActivityAt: null,
    lastContactedAt: null,
    lastActivityAt: null,
    nextStep: null,
    primaryCompanyId: null,
    snoozedUntil: null,
    ...fields,
  };
}

export function aContactDetails(fields: Partial<ContactDetails> = {}): ContactDetails {
  return {
    ...aContact(),
    mobilePhone: null,
    country: null,
    hasBounced: false,
    createdAt: daysAgo(100),
    lastContactedAt: null,
    ...fields,
  };
}

let emails = 0;

/** A signal of the buyer's on the deal, in an email of its own. */
export function said(kind: SignalKind, days: number, fields: Partial<Signal> = {}): Signal {
  emails += 1;
  const emailId = fields.emailId ?? `said-${emails}`;
  return aSignal({ emailId, kind, sentAt: daysAgo(days), dealId: '301', coverage: 'covered', ...fields });
}

export const received = (days: number, id = `in-${days}`): EmailTrace => ({
  ...{ id, direction: 'INCOMING', sentAt: daysAgo(days) },
});

export const sent = (days: number, id = `out-${days}`): EmailTrace => ({
  ...{ id, direction: 'OUTGOING', sentAt: daysAgo(days) },
});

export function anInput(fields: Partial<HealthInput> = {}): HealthInput {
  return {
    deal: aDealDetails(),
    contacts: [aContactDetails()],
    signals: [],
    emails: [sent(2), received(3)],
    ...fields,
  };
}

/** Won deals spent 8 days at the median in each stage, 12 at p75, 20 at p90; nine in ten answers came in 10 days. */
export const baselines: Baselines = {
  learnedAt: noon,
  pipelines: [
    {
      pipelineId: 'default',
      stages: stages.slice(0, 5).map(([stageId]) => ({
        stageId,
        days: { median: 8, p75: 12, p90: 20, n: 23 },
        loss: null,
        conversion: null,
      })),
      ...{ anyStage: null, cycle: null, amount: null, unitValue: null, winRate: null },
    },
  ],
  replyDays: { median: 2, p75: 5, p90: 10, n: 40 },
  quietMonths: [],
  directory: { pipelines: [pipeline], owners: [], currencies: ['EUR'] },
};

export function aContext(fields: Partial<HealthContext> = {}): HealthContext {
  return {
    ...{ now: noon, timeZone: 'Europe/Paris', baselines, pipeline, settings: defaultHealthSettings },
    ...fields,
  };
}
