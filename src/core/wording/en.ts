import type { Formats } from './formats.ts';
import { actionWords } from './en/actions.ts';
import { cardWords } from './en/card.ts';
import { companyRuleWords } from './en/company-rules.ts';
import { contactRuleWords } from './en/contact-rules.ts';
import { dealCardWords } from './en/deal-card.ts';
import { dealRuleWords } from './en/deal-rules.ts';
import { dealWords } from './en/deal.ts';
import { estimateWords } from './en/estimate.ts';
import { failures } from './en/failures.ts';
import { marketplaceFailures } from './en/marketplace.ts';
import { formWords } from './en/forms.ts';
import { groupWords } from './en/group.ts';
import { healthWords } from './en/health.ts';
import { kinds } from './en/kinds.ts';
import { playbookWords } from './en/playbook.ts';
import { repairWords } from './en/repair.ts';
import { waitingWords } from './en/waiting.ts';

/** The English words; their type is the shape of every dictionary. */
export function english(formats: Formats) {
  return {
    kinds,
    failures,
    marketplace: { failures: marketplaceFailures },
    card: cardWords(formats),
    group: groupWords(formats),
    estimate: estimateWords(formats),
    actions: actionWords(formats),
    forms: formWords(formats),
    deal: dealWords(formats),
    dealRules: dealRuleWords(formats),
    dealCard: dealCardWords(formats),
    health: healthWords(formats),
    playbook: playbookWords(formats),
    repair: repairWords(formats),
    waiting: waitingWords(formats),
    contactRules: contactRuleWords(formats),
    companyRules: companyRuleWords(formats),
  };
}
