import type { Formats } from '../formats.ts';

/** The settings: what is read of the account's mail, and what is left alone. */
export function settingsReadingWords(f: Formats) {
  return {
    title: 'What is read',
    intro:
      'The app reads what buyers write in the emails that HubSpot logs. Of an email it keeps the sentence that proves a signal and the figures in it, never the email.',
    ours: {
      title: 'Who you are',
      hint: 'What comes from these domains is yours: your colleagues’ mail never counts as a buyer’s.',
    },
    excluded: {
      title: 'What is left alone',
      hint: 'Excluded means: never read beyond the header, which is sender, recipients, subject and date.',
      cost: 'With anything excluded, the headers are read first. That takes one more API call per 100 emails.',
      everything: (domain: string) =>
        `${domain} is yours and excluded as well. Every email has one of you on one side, so none would be read.`,
      everythingTitle: 'Nothing would be read',
    },
    lists: {
      ourDomains: {
        label: 'Our domains',
        hint: 'The part of your addresses after the @.',
        placeholder: 'our-company.com',
        needs: 'A domain reads like company.com.',
      },
      excludedDomains: {
        label: 'Excluded domains',
        hint: 'A domain stands for its subdomains too: your lawyers, your bank, your works council.',
        placeholder: 'law-firm.com',
        needs: 'A domain reads like company.com.',
      },
      excludedAddresses: {
        label: 'Excluded people',
        hint: 'Mail from or to these addresses.',
        placeholder: 'name@company.com',
        needs: 'An address reads like name@company.com.',
      },
      excludedMailboxes: {
        label: 'Excluded mailboxes of ours',
        hint: 'Colleagues whose mail is left alone altogether, such as human resources.',
        placeholder: 'hr@our-company.com',
        needs: 'An address reads like name@company.com.',
      },
      privateMarkers: {
        label: 'Words in the subject that mark an email as private',
        hint: 'Capitals and accents make no difference. Tell your colleagues which words work.',
        placeholder: '[private]',
        needs: 'A marker has 3 to 40 characters.',
      },
    },
    usualMarkers: 'Add the usual markers',
    languages: {
      title: 'Languages',
      hint: 'An email too short to tell its language is always read.',
      label: 'Read emails in',
      all: 'All languages that the app knows',
      some: 'Only these',
      chosen: 'Languages that are read',
      none: 'Choose at least one language, or read all of them.',
      names: {
        fr: 'French',
        en: 'English',
        de: 'German',
        es: 'Spanish',
        it: 'Italian',
        nl: 'Dutch',
        pt: 'Portuguese',
      },
    },
    /** A list of words that grows and shrinks; that of the account's own words uses it too. */
    list: {
      add: 'Add',
      several: 'Several at once: separate them with commas.',
      empty: 'None yet.',
      remove: (entry: string) => `Remove ${entry}`,
      known: (entries: readonly string[]) => `Already in the list: ${entries.join(', ')}.`,
      unfit: (entries: readonly string[]) => `Not added: ${entries.join(', ')}.`,
      full: (most: number) => `${f.number(most)} fit in this list.`,
      showAll: (count: number) => `Show all ${f.number(count)}`,
      showFewer: 'Show fewer',
    },
  };
}
