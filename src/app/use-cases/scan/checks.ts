import { assessHealth } from '#core/health/assess-health.ts';
import { checkCompany, checkContact, checkDeal } from '#core/quality/engine.ts';
import type { CompanyFacts, ContactFacts, DealFacts } from '#core/quality/facts.ts';
import type { QualityReport } from '#core/quality/run-rules.ts';
import type { Checked } from '#core/traces/traces.ts';
import type { UseCaseContext } from '../context.ts';
import { toHealthContext, type AccountKnowledge } from '../facts/account-knowledge.ts';

/** What is read of a deal before its health is assessed. */
export type DealReading = Omit<DealFacts, 'health'>;

/** What looks at one record. Rules that failed are `unasked`: a defect of ours must not look like a mended record. */
export interface Checks {
  readonly deal: (facts: DealReading) => Checked;
  readonly contact: (facts: ContactFacts) => Checked;
  readonly company: (facts: CompanyFacts) => Checked;
  /** Whether an admin has left the rule on. */
  readonly isOn: (ruleId: string) => boolean;
}

/** The app's own rules, with what the account taught and its admin set. */
export function createChecks(knowledge: AccountKnowledge, { log }: Pick<UseCaseContext, 'log'>): Checks {
  const { quality, settings } = knowledge;
  const toChecked = ({ warnings, failed }: QualityReport): Checked => {
    for (const { ruleId, code } of failed) log('rule-failed', { rule: ruleId, code });
    return { codes: warnings.map(({ ruleId }) => ruleId), unasked: failed.map(({ ruleId }) => ruleId) };
  };
  return {
    deal(facts) {
      const health = assessHealth(facts, toHealthContext(knowledge, facts.deal.pipelineId, settings));
      return { ...toChecked(checkDeal({ ...facts, health }, quality, settings.rules)), health };
    },
    contact: (facts) => toChecked(checkContact(facts, quality, settings.rules)),
    company: (facts) => toChecked(checkCompany(facts, quality, settings.rules)),
    isOn: (ruleId) => settings.rules[ruleId]?.isOn ?? true,
  };
}
