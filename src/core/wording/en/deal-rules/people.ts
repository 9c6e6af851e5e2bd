import type { DealPeopleWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealPeopleRules(f: Formats): DealPeopleWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'day', other: 'days' })}`;
  const contacts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'contact', other: 'contacts' })}`;
  return {
    'deal-no-contact': {
      title: 'No contact is on the deal',
      why: 'Without a contact no email counts for this deal, and whoever takes over has nobody to call.',
      fix: 'Add the people you talk to.',
    },
    'deal-no-company': {
      title: 'No company is on the deal',
      why: 'The deal is missing from the customer’s history and from every figure by company.',
      fix: 'Add the company that buys.',
    },
    'deal-company-not-of-contacts': {
      title: 'Contacts and company do not match',
      why: 'All contacts of this deal belong to other companies, so one of the two may be a mix-up.',
      fix: 'Check the company, or add a contact who works there.',
    },
    'deal-single-contact-late-stage': {
      title: 'Few contacts for a late stage',
      why: ({ contacts: count }) =>
        `With ${contacts(count)} on it, the deal ends when one person leaves, changes their mind or is on holiday.`,
      fix: 'Ask who else uses, approves or signs, and add them.',
    },
    'deal-no-decision-maker': {
      title: 'No decision maker is known',
      why: 'A decision is near, and neither an email nor a job title says who takes it.',
      fix: 'Ask who signs, and add that person with their job title.',
    },
    'deal-no-reachable-contact': {
      title: 'Nobody on the deal can be reached',
      why: ({ contacts: count }) =>
        `${contacts(count)}, and no address that works and no phone number: the next message reaches nobody.`,
      fix: 'Add a phone number or an address that works.',
    },
    'deal-owner-missing': {
      title: 'Nobody owns the deal',
      why: 'Reminders and tasks about this deal reach nobody.',
      fix: 'Choose who looks after it.',
    },
    'deal-owner-deactivated': {
      title: 'The owner’s user is deactivated',
      why: 'Reminders and tasks go to an account that nobody reads any more.',
      fix: 'Hand the deal over to a colleague.',
    },
    'deal-no-next-activity': {
      title: 'Nothing is planned next',
      why: ({ days: count }) =>
        count === 0
          ? 'Deals without a next date lose their place in everybody’s week.'
          : `The last activity was ${days(count)} ago, and deals without a next date lose their place in everybody’s week.`,
      fix: 'Plan a meeting, a call or a task.',
    },
    'deal-no-activity': {
      title: 'Nothing has happened for a while',
      why: ({ days: count }) =>
        `For ${days(count)} there was no email, call, meeting or note, and buyers decide for whoever stays in touch.`,
      fix: 'Get in touch, or agree with the buyer on a date to come back.',
    },
    'deal-next-step-missing': {
      title: 'The next step is not written down',
      why: 'Whoever opens the deal, you included, has to work out again where it stands.',
      fix: 'Write the next step in a few words.',
    },
    'deal-duplicate-open': {
      title: 'This deal may exist twice',
      why: ({ name, others }) =>
        others === 1
          ? `“${name}” looks like the same purchase, and the forecast would count it twice.`
          : `“${name}” and other deals (${f.number(others)} in all) look like the same purchase, and the forecast would count each.`,
      fix: 'Compare the deals, and merge them if they are the same.',
    },
    'deal-churn-risk-on-customer': {
      title: 'The customer thinks of leaving',
      why: ({ quote, day }) =>
        `“${quote}” (${f.day(day)}): while this is open, more business with them is uncertain.`,
      fix: 'Talk about the concern first, then about this deal.',
    },
  };
}
