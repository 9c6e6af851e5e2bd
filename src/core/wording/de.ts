import type { english } from './en.ts';
import type { Formats } from './formats.ts';
import { actionWords } from './de/actions.ts';
import { cardWords } from './de/card.ts';
import { companyRuleWords } from './de/company-rules.ts';
import { contactRuleWords } from './de/contact-rules.ts';
import { dealCardWords } from './de/deal-card.ts';
import { dealRuleWords } from './de/deal-rules.ts';
import { dealWords } from './de/deal.ts';
import { estimateWords } from './de/estimate.ts';
import { failures } from './de/failures.ts';
import { marketplaceFailures } from './de/marketplace.ts';
import { formWords } from './de/forms.ts';
import { groupWords } from './de/group.ts';
import { healthWords } from './de/health.ts';
import { kinds } from './de/kinds.ts';
import { playbookWords } from './de/playbook.ts';
import { repairWords } from './de/repair.ts';
import { waitingWords } from './de/waiting.ts';

/** The German words. */
export function german(formats: Formats): ReturnType<typeof english> {
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
