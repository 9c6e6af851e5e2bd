import type { ContactDetails } from '#core/deals/deal-details.ts';
import { checkContact, checkDeal, stakeOfDeal } from '#core/quality/engine.ts';
import type { DealFacts, QualityContext } from '#core/quality/facts.ts';
import { rankWarnings } from '#core/quality/rank-warnings.ts';
import type { RuleSettings, Warning } from '#core/quality/rule.ts';
import { contactRules } from '#core/quality/rules/contact-rules.ts';
import { dealRules } from '#core/quality/rules/deal-rules.ts';
import type { QualityReport } from '#core/quality/run-rules.ts';

/** How many rules look at a deal's card. */
export const dealCardRules = dealRules.length + contactRules.length;

/**
 * The warnings of a deal's card: the deal's own, and those of its contacts while it is open; the most consequential
 * first.
 */
export function checkDealCard(
  facts: DealFacts,
  context: QualityContext,
  settings: RuleSettings,
): QualityReport {
  const contacts = facts.deal.isClosed ? [] : facts.contacts;
  const reports = [
    checkDeal(facts, context, settings),
    ...contacts.map((contact) => checkOne(contact, facts, context, settings)),
  ];
  const stake = stakeOfDeal(facts, context);
  const warnings: readonly Warning[] = reports.flatMap((report) => report.warnings);
  return { warnings: rankWarnings(warnings, () => stake), failed: reports.flatMap(({ failed }) => failed) };
}

/** A deal's card reads neither the contact's company nor its other deals: rules that need them say nothing. */
function checkOne(
  contact: ContactDetails,
  { signals }: DealFacts,
  context: QualityContext,
  settings: RuleSettings,
): QualityReport {
  const own = signals.filter(({ contactId }) => contactId === contact.id);
  const facts = { contact, company: null, deals: null, signals: own, duplicateIds: null };
  return checkContact(facts, context, settings);
}
