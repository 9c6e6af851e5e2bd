import type { Formats } from '../formats.ts';
import { guideHowWords } from './guide-how.ts';
import { opportunityWords, otherKindWords } from './guide-kinds.ts';

/** What signals, rules and figures mean. */
export function guideWords(f: Formats) {
  return {
    parts: { how: 'How it works', signals: 'Signals', rules: 'Rules', figures: 'Figures' },
    search: 'Search the guide',
    searchHint: 'A signal, a rule, a figure, or a word of its explanation',
    found: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'explanation', other: 'explanations' })}`,
    nothing: 'Nothing explains these words',
    nothingHint: 'Try a shorter word, or look through the parts of the guide.',
    clear: 'Clear the search',
    how: guideHowWords,
    /** Around each kind of signal; its name and meaning are those of the cards. */
    signals: {
      intro: 'A signal is one sentence of a customer. An email may hold several.',
      example: 'For example',
      quoted: (sentence: string) => `“${sentence}”`,
      counts: 'Counts',
      not: 'Does not count',
      then: 'What happens then',
      helps: 'What helps now',
      groups: {
        opportunity: {
          title: 'Opportunities',
          then: 'It shows on the contact’s card as an unlogged opportunity, unless an open deal covers it. Less certain ones wait there to be checked. If nobody decides in time, a manager gets one task.',
        },
        qualifier: {
          title: 'Good to know',
          then: 'It shows beside an opportunity and on the deal’s card as evidence. Alone it raises nothing.',
        },
        risk: {
          title: 'Warnings',
          then: 'It shows on the cards as a warning. A customer who may leave is listed under “Customers at risk”; a purchase on hold pauses the deal until the date that they gave.',
        },
      },
    },
    kinds: { ...opportunityWords, ...otherKindWords },
    /** Around each rule; its title, why and fix are those of the cards. */
    rules: {
      intro:
        'A rule looks at one record and says what is missing or contradicts itself. Nothing is written without a click, and each rule can be set in the settings.',
      subjects: { deal: 'Deals', contact: 'Contacts', company: 'Companies' },
      why: 'Why it matters',
      whyExample: 'Why it matters, for example',
      fix: 'How to mend it',
      weight: 'Weight',
      severities: { high: 'High', medium: 'Medium', low: 'Low' },
      optional: 'Off until somebody turns it on in the settings.',
    },
    figures: {
      intro:
        'On each page a figure opens into its formula, with your own numbers, and into the records behind it. Where there is too little to go by, it says so.',
      formula: 'Formula',
    },
  };
}
