import type { english } from './en.ts';
import type { Formats } from './formats.ts';
import { actionWords } from './es/actions.ts';
import { cardWords } from './es/card.ts';
import { companyRuleWords } from './es/company-rules.ts';
import { contactRuleWords } from './es/contact-rules.ts';
import { dealCardWords } from './es/deal-card.ts';
import { dealRuleWords } from './es/deal-rules.ts';
import { dealWords } from './es/deal.ts';
import { estimateWords } from './es/estimate.ts';
import { failures } from './es/failures.ts';
import { marketplaceFailures } from './es/marketplace.ts';
import { formWords } from './es/forms.ts';
import { groupWords } from './es/group.ts';
import { healthWords } from './es/health.ts';
import { kinds } from './es/kinds.ts';
import { playbookWords } from './es/playbook.ts';
import { repairWords } from './es/repair.ts';
import { waitingWords } from './es/waiting.ts';

/** The Spanish words. */
export function spanish(formats: Formats): ReturnType<typeof english> {
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
