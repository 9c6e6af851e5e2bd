import type { RuleValues } from '#core/quality/rule.ts';
import type { companyRules } from '#core/quality/rules/company-rules.ts';
import type { contactRules } from '#core/quality/rules/contact-rules.ts';
import type { RuleWords, WordsOfRules } from '#core/wording/rule-words.ts';

type ValuesOf<Words> = Words extends RuleWords<infer Values> ? Values : never;
type Examples<Words> = { readonly [Id in keyof Words]?: readonly ValuesOf<Words[Id]>[] };

/** Values of every turn that a sentence may take. */
const contactExamples: Examples<WordsOfRules<typeof contactRules>> = {
  'contact-company-from-email': [
    { stated: 'Norsel', recorded: '' },
    { stated: 'Norsel', recorded: 'Ardenval' },
  ],
  'contact-company-missing': [{ named: '' }, { named: 'Norsel' }],
  'contact-duplicate': [{ count: 1 }, { count: 3 }],
  'contact-email-bounced': [{ address: 'nadia@norsel.example' }],
  'contact-job-title-from-email': [
    { stated: 'CFO', recorded: '' },
    { stated: 'CFO', recorded: 'Controller' },
  ],
  'contact-lifecycle-contradicts-deals': [
    { stage: '', implied: 'opportunity' },
    { stage: 'lead', implied: 'customer' },
    { stage: '4711', implied: 'customer' },
  ],
  'contact-name-in-capitals': [{ shown: 'NADIA VERDIER', proposed: 'Nadia Verdier' }],
  'contact-name-missing': [{ missing: 'both' }, { missing: 'first' }, { missing: 'last' }],
  'contact-name-swapped': [{ first: 'Nadia', last: 'Verdier' }],
  'contact-owner-deactivated': [{ owner: 'Camille Orval' }],
  'contact-phone-from-email': [
    { stated: '+33140506070', recorded: '' },
    { stated: '+33140506070', recorded: '01 40 50 60 01' },
  ],
  'contact-phone-not-dialable': [{ phone: '01 40 50' }],
  'contact-private-domain': [{ domain: 'gmail.com' }],
  'contact-silent-with-open-deal': [
    { days: 1, isContacted: 1 },
    { days: 42, isContacted: 0 },
  ],
};

const companyExamples: Examples<WordsOfRules<typeof companyRules>> = {
  'company-duplicate-domain': [{ count: 1 }, { count: 2 }],
  'company-lifecycle-contradicts-deals': [
    { stage: '', implied: 'opportunity' },
    { stage: 'lead', implied: 'customer' },
  ],
  'company-owner-deactivated': [{ owner: 'Camille Orval' }],
  'company-private-domain': [{ domain: 'gmail.com' }],
};

/** By the path of the dictionary's function, for the tests of the dictionaries. */
export const peopleRuleCalls: Record<string, readonly (readonly unknown[])[]> = {
  ...toCalls('contactRules', contactExamples),
  ...toCalls('companyRules', companyExamples),
};

function toCalls(part: string, examples: Readonly<Record<string, readonly RuleValues[]>>) {
  const calls = Object.entries(examples).flatMap(([id, values]) => {
    const args = values.map((each) => [each]);
    return ['why', 'fix'].map((text) => [`${part}.${id}.${text}`, args] as const);
  });
  return Object.fromEntries(calls);
}
