import type { DealStageWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

const items: Readonly<Record<string, string>> = {
  need: 'the need',
  budget: 'the budget',
  'decision-maker': 'who decides',
  timing: 'by when',
};

const refusals = {
  refused: 'The buyer said no',
  competitor: 'The buyer chose another supplier',
  'no-budget': 'The buyer has no budget',
  'no-answer': 'The buyer has not answered for very long',
} as const;

export function dealStageRules(f: Formats): DealStageWords {
  return {
    'deal-stage-behind-evidence': {
      title: 'The buyer is further than the stage',
      why: ({ quote, day }) =>
        `“${quote}” (${f.day(day)}): the forecast counts with less than the buyer already shows.`,
      fix: 'Move the deal to the stage where the buyer really is.',
    },
    'deal-stage-ahead-of-evidence': {
      title: 'The stage is further than what is known',
      why: ({ items: missing }) =>
        `Nothing shows ${listOf(missing)}, so the stage promises the forecast more than is known.`,
      fix: 'Ask the buyer about these points, or move the deal back to where it stands.',
    },
    'deal-refused-but-open': {
      title: 'The deal looks lost and is still open',
      why: ({ reason, quote }) =>
        `${refusals[reason]}${quote === '' ? '' : ` (“${quote}”)`}, and the forecast still counts on it.`,
      fix: 'Close the deal with its reason, or ask the buyer once more.',
    },
    'deal-stage-vague': {
      title: 'The stage’s name says nothing observable',
      why: ({ stage }) =>
        `“${stage}” can mean many things, so two people place the same deal in different stages.`,
      fix: 'Suggest to your admin a name for what the buyer has done, such as “Proposal sent”.',
    },
    'deal-stage-archived': {
      title: 'The stage no longer exists',
      why: 'The deal is in no column of the board, and nobody sees it there.',
      fix: 'Choose one of the present stages.',
    },
    'deal-type-missing': {
      title: 'The deal type is missing',
      why: 'New and existing business take different time and effort, and this deal counts for neither.',
      fix: 'Choose new or existing business.',
    },
    'deal-name-missing': {
      title: 'The deal’s name says nothing',
      why: 'In lists and reports nobody can tell which deal it is.',
      fix: 'Name it after the customer and what they buy.',
    },
    'deal-lost-without-reason': {
      title: 'The reason for the loss is missing',
      why: 'Without the reason nobody can learn from this deal, or know when to come back.',
      fix: 'Note in a few words why the buyer said no.',
    },
    'deal-won-without-amount': {
      title: 'A won deal has no amount',
      why: 'The revenue lacks this deal, and so does everything learned from won deals.',
      fix: 'Enter the amount that was signed.',
    },
    'deal-closed-in-future': {
      title: 'A closed deal closes in the future',
      why: ({ closeDay }) =>
        `The deal is decided, and its result counts on ${f.day(closeDay)} instead of when it happened.`,
      fix: 'Set the close date to the day of the decision.',
    },
    'deal-closed-before-created': {
      title: 'The deal closed before it was created',
      why: ({ closeDay, createdDay }) =>
        `Closed on ${f.day(closeDay)} and created on ${f.day(createdDay)}, it makes your sales cycle look shorter than it is.`,
      fix: 'Correct the close date, or leave it if the deal was imported.',
    },
  };
}

function listOf(missing: string): string {
  const names = missing.split(',').map((id) => items[id] ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
