import type { english } from './en.ts';
import type { Formats } from './formats.ts';
import { actionWords } from './fr/actions.ts';
import { cardWords } from './fr/card.ts';
import { companyRuleWords } from './fr/company-rules.ts';
import { contactRuleWords } from './fr/contact-rules.ts';
import { dealCardWords } from './fr/deal-card.ts';
import { dealRuleWords } from './fr/deal-rules.ts';
import { dealWords } from './fr/deal.ts';
import { estimateWords } from './fr/estimate.ts';
import { failures } from './fr/failures.ts';
import { marketplaceFailures } from './fr/marketplace.ts';
import { formWords } from './fr/forms.ts';
import { groupWords } from './fr/group.ts';
import { healthWords } from './fr/health.ts';
import { kinds } from './fr/kinds.ts';
import { playbookWords } from './fr/playbook.ts';
import { repairWords } from './fr/repair.ts';
import { waitingWords } from './fr/waiting.ts';

/** The French words. Plain spaces before punctuation are made narrow by french-spaces.ts. */
export function french(formats: Formats): ReturnType<typeof english> {
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
