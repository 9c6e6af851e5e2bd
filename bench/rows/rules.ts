import type { Baselines } from '#core/baselines/baselines.ts';
import type { ContactDetails } from '#core/deals/deal-details.ts';
import { assessHealth } from '#core/health/assess-health.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import { checkContact, checkDeal } from '#core/quality/engine.ts';
import type { DealFacts, QualityContext } from '#core/quality/facts.ts';
import { emptySummary } from '#core/records.ts';
import type { Pipeline } from '#core/records.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { percentile, row, type Row } from '../row.ts';

const dayMs = 86_400_000;
const [contactCount, signalCount, emailCount] = [20, 200, 500] as const;
const [warmUp, runs] = [100, 300] as const;

const pipeline: Pipeline = {
  id: 'default',
  label: 'Sales',
  displayOrder: 0,
  stages: ['Qualification', 'Demo', 'Proposal', 'Negotiation', 'Signature'].map((label, displayOrder) => ({
    ...{ id: label, label, displayOrder },
    probability: (displayOrder + 1) / 6,
  })),
};

/** All rules of a large deal and of its 20 contacts, warm, each run with facts that were never seen. */
export function measureRules(now: number): Row[] {
  const context = someContext(now);
  const times = Array.from({ length: warmUp + runs }, () => {
    const facts = largeDeal(context);
    const start = performance.now();
    checkAll(facts, context);
    return performance.now() - start;
  }).slice(warmUp);
  const name = `${contactCount} contacts, ${signalCount} signals, ${emailCount} emails`;
  return [
    row(`all rules of a deal with ${name}, median`, percentile(times, 0.5), 'ms', 5),
    row(`all rules of a deal with ${name}, p95`, percentile(times, 0.95), 'ms', 10),
  ];
}

function checkAll(facts: DealFacts, context: QualityContext): void {
  checkDeal(facts, context, {});
  for (const contact of facts.contacts) {
    const signals = facts.signals.filter(({ contactId }) => contactId === contact.id);
    checkContact({ contact, company: null, deals: [facts.deal], signals, duplicateIds: [] }, context, {});
  }
}

function someContext(now: number): QualityContext {
  const days = { median: 10, p75: 15, p90: 20, n: 23 };
  const learned = { loss: null, conversion: null };
  const baselines: Baselines = {
    learnedAt: now,
    pipelines: [
      {
        ...{ pipelineId: 'default', anyStage: days, cycle: days, unitValue: null, winRate: null },
        stages: pipeline.stages.map(({ id }) => ({ stageId: id, days, ...learned })),
        amount: { value: 12_000, n: 23 },
      },
    ],
    replyDays: null,
    quietMonths: [],
    directory: { pipelines: [pipeline], owners: [], currencies: ['EUR', 'CHF'] },
  };
  return { now, timeZone: 'Europe/Paris', baselines, ourDomains: ['our.example'], currency: 'EUR' };
}

function largeDeal({ now, timeZone, baselines }: QualityContext): DealFacts {
  const contacts = Array.from({ length: contactCount }, (_, index) => someContact(index, now));
  const signals = Array.from({ length: signalCount }, (_, index) => someSignal(index, now));
  const emails = Array.from({ length: emailCount }, (_, index) => ({
    id: `${index}`,
    direction: index % 2 === 0 ? ('INCOMING' as const) : ('OUTGOING' as const),
    sentAt: now - (30 + index / 2) * dayMs,
  }));
  const deal: DealFacts['deal'] = {
    ...{
      id: '301',
      name: 'Norsel',
      pipelineId: 'default',
      stageId: 'Proposal',
      amount: 10_000,
      currency: 'EUR',
    },
    ...{ dealType: null, isClosed: false, isClosedWon: false, ownerId: null, lostReason: null },
    ...{ createdAt: now - 400 * dayMs, closeAt: now - dayMs, summary: emptySummary, nextStep: null },
    ...{
      stageEnteredAt: now - 40 * dayMs,
      nextActivityAt: null,
      lastContactedAt: null,
      lastActivityAt: null,
    },
    ...{ primaryCompanyId: '501', snoozedUntil: null },
    history: { stages: [], amounts: [], closeDates: [] },
  };
  const read = { deal, contacts, signals, emails };
  const settings = defaultHealthSettings;
  const health = assessHealth(read, { now, timeZone, baselines, pipeline, settings });
  return { ...read, health, companyIds: ['501'], companies: [], siblings: [] };
}

function someContact(index: number, now: number): ContactDetails {
  return {
    ...{
      id: `${index}`,
      email: `p${index}@norsel.example`,
      firstName: 'NADIA',
      lastName: `Verdier ${index}`,
    },
    ...{ jobTitle: null, phone: '01 40 00 00 00', mobilePhone: null, country: 'FR', hasBounced: false },
    ...{
      lifecycleStage: 'lead',
      ownerId: null,
      companyId: '501',
      companyName: 'Norsel',
      summary: emptySummary,
    },
    ...{ scoredEmailIds: [], createdAt: now - 400 * dayMs, lastContactedAt: null },
  };
}

function someSignal(index: number, now: number): Signal {
  const kind = signalKinds[index % signalKinds.length] ?? 'pricing';
  const emailId = `${index >> 1}`;
  return {
    ...{ key: `${emailId}:${kind}`, emailId, kind, tier: 'alert', probability: 0.9, language: 'en' },
    ...{ quote: 'We would like to add 20 seats.', cue: { start: 0, end: 2 }, span: { start: 0, end: 30 } },
    ...{ sentAt: now - (index + 30) * dayMs, senderName: 'Nadia' },
    senderAddress: `p${index % contactCount}@norsel.example`,
    facts: {
      amount: 20_000 + index,
      currency: 'EUR',
      date: '2027-03-01',
      jobTitle: 'CFO',
      phone: '+33140000000',
    },
    ...{ contactId: `${index % contactCount}`, companyId: '501', estimate: null, detectorVersion: 'bench' },
    ...{ coverage: index % 3 === 0 ? 'covered' : 'undetected', dealId: index % 3 === 0 ? '301' : null },
    decision: { state: 'open' },
  };
}
