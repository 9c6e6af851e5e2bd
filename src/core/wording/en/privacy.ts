import type { Formats } from '../formats.ts';
import { documentWords } from './privacy-documents.ts';
import { eraseWords } from './privacy-erase.ts';
import { personWords } from './privacy-person.ts';

/** Erasure, export, retention and the notices. */
export function privacyWords(f: Formats) {
  return {
    never: {
      title: 'What the app never keeps',
      text: 'The text of an email, its attachments, calls and meetings. An email is read, the sentence that proves a signal is taken, and the rest is let go: it is in no record, no log and no export, because it is nowhere.',
    },
    retention: {
      title: 'How long sentences are kept',
      hint: 'After this time a signal loses its quote, its facts and its sender, and a completed task its notes. Counts and sums stay.',
      isOn: 'Remove sentences by their age',
      on: 'On',
      off: 'Off',
      months: 'After, in months',
      /** Beside the input; whole months. */
      range: (fewest: number, most: number) =>
        `A whole number from ${f.number(fewest)} to ${f.number(most)}.`,
      never: 'Sentences stay until somebody erases them. Your notices have to say so.',
      apply: 'Remove what is too old now',
      applyHint: 'The app does this once a day by itself where scheduled work is set up.',
      saveFirst: 'Save the settings first, then this follows the new time.',
      applying: 'Removing what is too old',
      left: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'record is', other: 'records are' })} left.`,
      applied: (count: number) =>
        count === 0
          ? 'Nothing is older than this.'
          : `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })} emptied or removed.`,
    },
    person: personWords(f),
    erase: eraseWords(f),
    documents: documentWords(f),
    stop: 'Stop',
    goOn: 'Go on',
    stopped: 'Stopped. What is done stays done, and nothing is done twice.',
    failed: 'It stopped before its end. What is done stays done, and nothing is done twice.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Select the text in the field and copy it by hand.',
  };
}
