import type { waitingWords as english } from '../en/waiting.ts';
import type { Formats } from '../formats.ts';

export function waitingWords(f: Formats): ReturnType<typeof english> {
  return {
    title: (count) => f.plural(count, { one: 'Wartet auf Ihre Antwort', other: 'Warten auf Ihre Antwort' }),
    somebody: 'Dieser Kontakt',
    since: (name, at, now) => `${name}, seit dem ${f.date(at)} (${f.relativeDay(at, now)})`,
    hours: (hours) =>
      hours < 1
        ? 'Bisher weniger als eine Arbeitsstunde'
        : `${f.number(Math.floor(hours))} ${f.plural(Math.floor(hours), { one: 'Arbeitsstunde', other: 'Arbeitsstunden' })}`,
    late: (deadline) =>
      `Mehr als ${f.number(deadline)} ${f.plural(deadline, { one: 'Arbeitsstunde', other: 'Arbeitsstunden' })}`,
    emails: (count) => `${f.number(count)} ${f.plural(count, { one: 'E-Mail', other: 'E-Mails' })}`,
    open: 'E-Mail öffnen',
    more: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'weitere Unterhaltung wartet', other: 'weitere Unterhaltungen warten' })}.`,
  };
}
