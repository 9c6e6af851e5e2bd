import type { Baselines, DayRange } from '#core/baselines/baselines.ts';
import type { CompanyDetails, ContactDetails, DealDetails } from '#core/deals/deal-details.ts';
import { assessHealth } from '#core/health/assess-health.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import { checkDeal } from '#core/quality/engine.ts';
import type { DealFacts, QualityContext } from '#core/quality/facts.ts';
import type { RuleOptions, RuleSettings, Warning } from '#core/quality/rule.ts';
import { dealRules } from '#core/quality/rules/deal-rules.ts';
import type { DealRuleId } from '#core/quality/rules/deal-rules.ts';
import { emptySummary } from '#core/records.ts';
import { aContact, aDeal, dayMs, noon } from '../../../support/records.ts';

/** A well-kept deal in the proposal stage, in an account that has learned; tests state what is different. */

export const stages = [
  { id: 'prospecting', label: 'Prospecting', displayOrder: 0, probability: 0.1 },
  { id: 'qualification', label: 'Qualification', displayOrder: 1, probability: 0.2 },
  { id: 'demo', label: 'Demo', displayOrder: 2, probability: 0.4 },
  { id: 'proposal', label: 'Proposal sent', displayOrder: 3, probability: 0.6 },
  { id: 'negotiation', label: 'Negotiation', displayOrder: 4, probability: 0.8 },
  { id: 'signature', label: 'Signature', displayOrder: 5, probability: 0.9 },
  { id: 'warm', label: 'Warm', displayOrder: 6, probability: 0.95 },
  { id: 'won', label: 'Won', displayOrder: 7, probability: 1 },
  { id: 'lost', label: 'Lost', displayOrder: 8, probability: 0 },
];

export const range = (median: number, n = 23): DayRange => ({
  median,
  p75: median * 1.5,
  p90: median * 2,
  n,
});

/** Each stage takes ten days, the whole cycle 60. */
export function someBaselines(fields: Partial<Baselines> = {}): Baselines {
  const pipeline = { id: 'default', label: 'Sales', displayOrder: 0, stages };
  return {
    learnedAt: noon - dayMs,
    pipelines: [
      {
        pipelineId: 'default',
        stages: stages.map(({ id }) => ({ stageId: id, days: range(10), loss: null, conversion: null })),
        anyStage: range(10, 90),
        cycle: range(60),
        amount: { value: 12_000, n: 23 },
        unitValue: null,
        winRate: null,
      },
    ],
    replyDays: null,
    quietMonths: [],
    directory: {
      pipelines: [pipeline],
      owners: [
        { id: '9', name: 'Ada', isActive: true },
        { id: '10', name: 'Ben', isActive: true },
        { id: '8', name: 'Gone', isActive: false },
      ],
      currencies: ['EUR'],
    },
    ...fields,
  };
}

export function aContext(fields: Partial<QualityContext> = {}): QualityContext {
  return {
    now: noon,
    timeZone: 'Europe/Paris',
    baselines: someBaselines(),
    ourDomains: ['our.example'],
    currency: 'EUR',
    ...fields,
  };
}

export function dealDetails(fields: Partial<DealDetails> = {}): DealDetails {
  return {
    ...aDeal({ stageId: 'proposal', ownerId: '9', lostReason: null }),
    history: { stages: [], amounts: [], closeDates: [] },
    stageEnteredAt: noon - 5 * dayMs,
    nextActivityAt: noon + 2 * dayMs,
    lastContactedAt: noon - 2 * dayMs,
    lastActivityAt: noon - 2 * dayMs,
    nextStep: 'Send the contract',
    primaryCompanyId: '501',
    snoozedUntil: null,
    ...fields,
  };
}

export function contactDetails(fields: Partial<ContactDetails> = {}): ContactDetails {
  return {
    ...aContact({ jobTitle: 'CFO', phone: '+33140000000' }),
    mobilePhone: null,
    country: 'FR',
    hasBounced: false,
    createdAt: noon - 90 * dayMs,
    lastContactedAt: noon - 2 * dayMs,
    ...fields,
  };
}

export function companyDetails(fields: Partial<CompanyDetails> = {}): CompanyDetails {
  return {
    ...{ id: '501', name: 'Norsel', domain: 'norsel.example', lifecycleStage: 'opportunity', ownerId: '10' },
    ...{ summary: emptySummary, industry: 'Software', employees: 120, country: 'FR', phone: null },
    createdAt: noon - 90 * dayMs,
    ...fields,
  };
}

export interface FactFields extends Partial<Omit<DealFacts, 'deal'>> {
  readonly deal?: Partial<DealDetails>;
}

export function dealFacts({ deal, ...fields }: FactFields = {}): DealFacts {
  return {
    deal: dealDetails(deal),
    contacts: [
      contactDetails(),
      contactDetails({ id: '102', jobTitle: 'Controller', email: 'lea@norsel.example' }),
    ],
    companyIds: ['501'],
    companies: [companyDetails()],
    signals: [],
    emails: null,
    health: null,
    siblings: [],
    ...fields,
  };
}

/** The same with the health that they have. */
export function withHealth(facts: DealFacts, context = aContext()): DealFacts {
  const { now, timeZone, baselines } = context;
  const pipeline = baselines.directory.pipelines[0] ?? null;
  const health = assessHealth(facts, { now, timeZone, baselines, pipeline, settings: defaultHealthSettings });
  return { ...facts, health };
}

/** What the engine says when this rule alone is on. */
export function warningOf(
  id: DealRuleId,
  facts: DealFacts,
  { options, context = aContext() }: { options?: RuleOptions; context?: QualityContext } = {},
): Warning | null {
  const others = dealRules
    .filter((rule) => rule.id !== id)
    .map((rule) => [rule.id, { isOn: false }] as const);
  const settings: RuleSettings = {
    ...Object.fromEntries(others),
    [id]: { isOn: true, ...(options ? { options } : {}) },
  };
  const { warnings, failed } = checkDeal(facts, context, settings);
  if (failed.length > 0) throw new Error(`${id}: ${failed[0]?.code}`);
  return warnings[0] ?? null;
}

/** The rules that warn of a deal with the default settings. */
export function warnedRules(facts: DealFacts, context = aContext()): readonly string[] {
  return checkDeal(facts, context, {}).warnings.map(({ ruleId }) => ruleId);
}
