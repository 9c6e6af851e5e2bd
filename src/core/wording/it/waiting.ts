import type { waitingWords as english } from '../en/waiting.ts';
import type { Formats } from '../formats.ts';
import { dal } from './articles.ts';

export function waitingWords(f: Formats): ReturnType<typeof english> {
  return {
    title: (count) => f.plural(count, { one: 'Attende una risposta', other: 'Attendono una risposta' }),
    somebody: 'Questo contatto',
    since: (name, at, now) => `${name}, ${dal(f.date(at))} (${f.relativeDay(at, now)})`,
    hours: (hours) =>
      hours < 1
        ? 'Finora meno di un’ora lavorativa'
        : `${f.number(Math.floor(hours))} ${f.plural(Math.floor(hours), { one: 'ora lavorativa', other: 'ore lavorative' })}`,
    late: (deadline) =>
      `Oltre ${f.number(deadline)} ${f.plural(deadline, { one: 'ora lavorativa', other: 'ore lavorative' })}`,
    emails: (count) => `${f.number(count)} e-mail`,
    open: 'Apri l’e-mail',
    more: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'altra conversazione attende', other: 'altre conversazioni attendono' })}.`,
  };
}
