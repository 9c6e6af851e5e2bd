import type { companyRules } from '#core/quality/rules/company-rules.ts';
import type { Formats } from '../formats.ts';
import type { WordsOfRules } from '../rule-words.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

/** What the warnings about a company say. */
export function companyRuleWords(f: Formats): WordsOfRules<typeof companyRules> {
  return {
    'company-country-missing': {
      title: 'Country missing',
      why: 'Without a country the company falls into no territory, and phone numbers cannot be completed.',
      fix: 'Add the country of the head office.',
    },
    'company-domain-missing': {
      title: 'Domain missing',
      why: 'Without its domain HubSpot links no new contact to this company by itself.',
      fix: 'Add the domain of its website or email addresses.',
    },
    'company-duplicate-domain': {
      title: 'Probably a duplicate',
      why: ({ count }) =>
        `${f.number(count)} other ${f.plural(count, { one: 'company looks', other: 'companies look' })} like the same one, so contacts and deals are split.`,
      fix: 'Compare them and merge those that are the same company.',
    },
    'company-industry-missing': {
      title: 'Industry missing',
      why: 'Without an industry the company is left out of every comparison by sector.',
      fix: 'Choose the industry.',
    },
    'company-lifecycle-contradicts-deals': {
      title: 'Lifecycle stage lags behind the deals',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: campaigns and reports count this company in the wrong place.`,
      fix: ({ implied }) => `Set the lifecycle stage to ${lifecycleLabel(implied)}.`,
    },
    'company-name-missing': {
      title: 'Company name missing',
      why: 'Without a name the company can hardly be found, and it looks empty on every deal.',
      fix: 'Add the name.',
    },
    'company-no-contact': {
      title: 'No contact',
      why: 'Nobody is known whom you could write to, and no email counts towards this company.',
      fix: 'Link the people you speak with.',
    },
    'company-owner-deactivated': {
      title: 'Owner no longer active',
      why: ({ owner }) =>
        `${owner} has no active user any more, so nobody looks after this company as a whole.`,
      fix: 'Choose a new owner.',
    },
    'company-owner-missing': {
      title: 'No owner',
      why: 'Nobody looks after this company as a whole, and new contacts of it reach nobody.',
      fix: 'Choose an owner.',
    },
    'company-private-domain': {
      title: 'Domain of a mail provider',
      why: ({ domain }) =>
        `With ${domain} as its domain, HubSpot links strangers with such an address to this company.`,
      fix: 'Enter the company’s own domain, or leave the field empty.',
    },
    'company-size-missing': {
      title: 'Company size missing',
      why: 'Without a headcount the company is left out of every comparison by size.',
      fix: 'Add the number of employees; an estimate will do.',
    },
  };
}
