import { hasWords } from '#core/data-rights/words.ts';
import type { DealRecord } from '#core/records.ts';
import { contactName } from '#core/views/contact-view.ts';
import { pipelineOf } from './deals/stage.ts';
import type { CompanyFacts, ContactFacts, DealFacts, QualityContext } from './facts.ts';
import type { Stake } from './rank-warnings.ts';
import { rankWarnings } from './rank-warnings.ts';
import type { DealScope, RuleSettings } from './rule.ts';
import { companyRules } from './rules/company-rules.ts';
import { contactRules } from './rules/contact-rules.ts';
import { dealRules } from './rules/deal-rules.ts';
import type { QualityReport } from './run-rules.ts';
import { runRules } from './run-rules.ts';

/** The deal's warnings, the most consequential first; a closed deal is only asked what makes sense of one. */
export function checkDeal(facts: DealFacts, context: QualityContext, settings: RuleSettings): QualityReport {
  const { deal } = facts;
  const rules = dealRules.filter(({ appliesTo = 'open' }) => isInScope(deal, appliesTo));
  return ranked(runRules(rules, withoutAged(facts), context, settings, { id: deal.id, name: null }));
}

/** The contact's warnings, named after the contact, so that they can stand on a deal's card. */
export function checkContact(
  facts: ContactFacts,
  context: QualityContext,
  settings: RuleSettings,
): QualityReport {
  const { contact } = facts;
  const record = { id: contact.id, name: contactName(contact) ?? contact.email };
  return ranked(runRules(contactRules, withoutAged(facts), context, settings, record));
}

/** The company's warnings, named after the company. */
export function checkCompany(
  facts: CompanyFacts,
  context: QualityContext,
  settings: RuleSettings,
): QualityReport {
  const { id, name, domain } = facts.company;
  return ranked(runRules(companyRules, facts, context, settings, { id, name: name ?? domain }));
}

/** What hangs on a deal, for ranking its warnings among those of others. */
export function stakeOfDeal(facts: DealFacts, context: QualityContext): Stake {
  const { deal } = facts;
  const stage = pipelineOf(facts, context)?.stages.find(({ id }) => id === deal.stageId);
  return { amount: deal.amount, probability: stage?.probability ?? 0 };
}

/** A signal that lost its words to its age warns nobody. */
function withoutAged<Facts extends Pick<DealFacts, 'signals'>>(facts: Facts): Facts {
  return { ...facts, signals: facts.signals.filter(hasWords) };
}

function ranked({ warnings, failed }: QualityReport): QualityReport {
  return { warnings: rankWarnings(warnings), failed };
}

function isInScope({ isClosed, isClosedWon }: DealRecord, scope: DealScope): boolean {
  if (scope === 'open') return !isClosed;
  if (scope === 'closed') return isClosed;
  return isClosed && isClosedWon === (scope === 'won');
}
