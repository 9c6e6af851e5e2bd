import type { contactRules } from '#core/quality/rules/contact-rules.ts';
import type { Formats } from '../formats.ts';
import type { WordsOfRules } from '../rule-words.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

/** What the warnings about a contact say. */
export function contactRuleWords(f: Formats): WordsOfRules<typeof contactRules> {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'day', other: 'days' })}`;
  return {
    'contact-company-from-email': {
      title: 'Another company in the signature',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `The signature names ${stated}, while the contact counts towards no company.`
          : `The signature names ${stated} and the record ${recorded}: deals and reports may sit with the wrong company.`,
      fix: ({ stated }) => `Check whether the contact now works for ${stated}, and link that company.`,
    },
    'contact-company-missing': {
      title: 'No company linked',
      why: ({ named }) =>
        named === ''
          ? 'Without a company this contact’s emails and deals count towards no account.'
          : `${named} is written on the contact but not linked, so emails and deals count towards no account.`,
      fix: ({ named }) =>
        named === '' ? 'Link the company the contact works for.' : `Link ${named}, or create it in one step.`,
    },
    'contact-duplicate': {
      title: 'Probably a duplicate',
      why: ({ count }) =>
        `${f.number(count)} other ${f.plural(count, { one: 'contact looks', other: 'contacts look' })} like the same person, so the history is split and people may be written to twice.`,
      fix: 'Compare them and merge those that are the same person.',
    },
    'contact-email-bounced': {
      title: 'Emails do not arrive',
      why: ({ address }) => `Emails to ${address} come back, so nothing you send is read.`,
      fix: 'Look for the new address, or for who took over the role.',
    },
    'contact-email-missing': {
      title: 'Email address missing',
      why: 'Without an address no email with this contact is logged, and no signal is found.',
      fix: 'Add the business address.',
    },
    'contact-job-title-from-email': {
      title: 'Job title stated in an email',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `The signature says “${stated}”; on the record nobody sees who this person is.`
          : `The signature says “${stated}”, the record “${recorded}”: the role in the decision may have changed.`,
      fix: ({ recorded }) =>
        recorded === '' ? 'Take the title over in one click.' : 'Update the title if the role has changed.',
    },
    'contact-job-title-missing': {
      title: 'Job title missing',
      why: 'Without a title it stays open whether this person decides, signs or advises.',
      fix: 'Add the title from their profile, or ask in your next exchange.',
    },
    'contact-lifecycle-contradicts-deals': {
      title: 'Lifecycle stage lags behind the deals',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: campaigns and reports treat this person as somebody else.`,
      fix: ({ implied }) => `Set the lifecycle stage to ${lifecycleLabel(implied)}.`,
    },
    'contact-name-in-capitals': {
      title: 'Name in one case only',
      why: ({ shown }) => `“${shown}” stands like this in every template that greets by name.`,
      fix: ({ proposed }) => `Write it ${proposed}.`,
    },
    'contact-name-missing': {
      title: 'Name incomplete',
      why: ({ missing }) =>
        missing === 'both'
          ? 'Without a name nobody recognises this contact in lists, and templates greet nobody.'
          : missing === 'first'
            ? 'Without a first name templates greet nobody.'
            : 'Without a last name this contact is hard to find and to tell from others.',
      fix: ({ missing }) =>
        missing === 'both'
          ? 'Add first and last name.'
          : missing === 'first'
            ? 'Add the first name.'
            : 'Add the last name.',
    },
    'contact-name-swapped': {
      title: 'First and last name swapped',
      why: 'Templates greet this person by the last name.',
      fix: ({ first, last }) => `Set ${first} as first name and ${last} as last name.`,
    },
    'contact-owner-deactivated': {
      title: 'Owner no longer active',
      why: ({ owner }) =>
        `${owner} has no active user any more, so nobody hears of this contact’s emails and tasks.`,
      fix: 'Choose a new owner.',
    },
    'contact-owner-missing': {
      title: 'No owner',
      why: 'Nobody hears of this contact’s emails, and tasks reach nobody.',
      fix: 'Choose an owner.',
    },
    'contact-phone-from-email': {
      title: 'Phone number stated in an email',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `The signature gives ${stated}, which the record does not have.`
          : `The signature gives ${stated}, the record ${recorded}: a call may no longer reach this person.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Take the number over in one click.'
          : 'Update the number if the old one is no longer in use.',
    },
    'contact-phone-missing': {
      title: 'Phone number missing',
      why: 'When emails go unanswered there is no other way to reach this person.',
      fix: 'Add a direct or mobile number.',
    },
    'contact-phone-not-dialable': {
      title: 'Phone number cannot be dialled',
      why: ({ phone }) =>
        `“${phone}” is incomplete or has no known country, so calling from HubSpot does not work.`,
      fix: 'Write it with the country code, such as +33 1 40 50 60 70.',
    },
    'contact-private-domain': {
      title: 'Private email address',
      why: ({ domain }) =>
        `An address at ${domain} is not tied to a company, and it goes when the person changes jobs.`,
      fix: 'Ask for the business address; with a sole trader all is well as it is.',
    },
    'contact-silent-with-open-deal': {
      title: 'No exchange while a deal is open',
      why: ({ days: count, isContacted }) =>
        isContacted === 1
          ? `The last exchange was ${days(count)} ago, and a deal with this contact is open.`
          : `No exchange in the ${days(count)} since the contact was created, and a deal is open.`,
      fix: 'Write or call, or note when they want to hear from you.',
    },
  };
}
