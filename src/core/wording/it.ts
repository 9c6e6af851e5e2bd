import type { english } from './en.ts';
import type { Formats } from './formats.ts';
import { actionWords } from './it/actions.ts';
import { cardWords } from './it/card.ts';
import { companyRuleWords } from './it/company-rules.ts';
import { contactRuleWords } from './it/contact-rules.ts';
import { dealCardWords } from './it/deal-card.ts';
import { dealRuleWords } from './it/deal-rules.ts';
import { dealWords } from './it/deal.ts';
import { estimateWords } from './it/estimate.ts';
import { failures } from './it/failures.ts';
import { marketplaceFailures } from './it/marketplace.ts';
import { formWords } from './it/forms.ts';
import { groupWords } from './it/group.ts';
import { healthWords } from './it/health.ts';
import { kinds } from './it/kinds.ts';
import { playbookWords } from './it/playbook.ts';
import { repairWords } from './it/repair.ts';
import { waitingWords } from './it/waiting.ts';

/** The Italian words. */
export function italian(formats: Formats): ReturnType<typeof english> {
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
