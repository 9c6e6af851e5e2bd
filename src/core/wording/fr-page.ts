import type { englishPage } from './en-page.ts';
import type { Formats } from './formats.ts';
import { companyRuleWords } from './fr/company-rules.ts';
import { contactRuleWords } from './fr/contact-rules.ts';
import { dealRuleWords } from './fr/deal-rules.ts';
import { estimateWords } from './fr/estimate.ts';
import { failures } from './fr/failures.ts';
import { kinds } from './fr/kinds.ts';

/** The French words of the pipeline page. */
export function frenchPage(formats: Formats): ReturnType<typeof englishPage> {
  return {
    kinds,
    failures,
    estimate: estimateWords(formats),
    dealRules: dealRuleWords(formats),
    contactRules: contactRuleWords(formats),
    companyRules: companyRuleWords(formats),
  };
}
