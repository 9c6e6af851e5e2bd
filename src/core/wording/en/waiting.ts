import type { Formats } from '../formats.ts';

/** Who waits for an answer: a reminder, no reproach. */
export function waitingWords(f: Formats) {
  return {
    title: (count: number) =>
      f.plural(count, { one: 'Waiting for your answer', other: 'Waiting for answers' }),
    /** Stands for a contact without a name. */
    somebody: 'This contact',
    since: (name: string, at: number, now: number) =>
      `${name}, since ${f.date(at)} (${f.relativeDay(at, now)})`,
    hours: (hours: number) =>
      hours < 1
        ? 'Less than a working hour so far'
        : `${f.number(Math.floor(hours))} working ${f.plural(Math.floor(hours), { one: 'hour', other: 'hours' })}`,
    /** Beside a wait that is longer than the account wants it. */
    late: (deadline: number) => `Over ${f.number(deadline)} working hours`,
    emails: (count: number) => `${f.number(count)} ${f.plural(count, { one: 'email', other: 'emails' })}`,
    open: 'Open the email',
    more: (count: number) =>
      `${f.number(count)} more ${f.plural(count, { one: 'conversation waits', other: 'conversations wait' })}.`,
  };
}
