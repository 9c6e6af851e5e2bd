import type { Formats } from './formats.ts';
import { companyRuleWords } from './en/company-rules.ts';
import { contactRuleWords } from './en/contact-rules.ts';
import { dealRuleWords } from './en/deal-rules.ts';
import { estimateWords } from './en/estimate.ts';
import { failures } from './en/failures.ts';
import { kinds } from './en/kinds.ts';

/** The English words of the pipeline page; their type is the shape of every dictionary of it. */
export function englishPage(formats: Formats) {
  return {
    kinds,
    failures,
    estimate: estimateWords(formats),
    dealRules: dealRuleWords(formats),
    contactRules: contactRuleWords(formats),
    companyRules: companyRuleWords(formats),
  };
}
