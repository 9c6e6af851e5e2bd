import type { figureWords as english } from '../en/page-figures.ts';
import type { Formats } from '../formats.ts';

export function figureWords(f: Formats): ReturnType<typeof english> {
  const bases = {
    closed: { one: 'abgeschlossener Deal', other: 'abgeschlossene Deals' },
    won: { one: 'gewonnener Deal', other: 'gewonnene Deals' },
    open: { one: 'offener Deal', other: 'offene Deals' },
    facts: { one: 'genannte Angabe', other: 'genannte Angaben' },
    messages: { one: 'Nachricht', other: 'Nachrichten' },
    both: { one: 'Deal oder Unterhaltung', other: 'Deals und Unterhaltungen' },
  } as const;
  return {
    money: f.money,
    percent: (share) => f.percent(share),
    count: (value) => f.number(value),
    days: (days) => `${f.number(days)} ${f.plural(days, { one: 'Tag', other: 'Tage' })}`,
    hours: (hours) => `${f.number(hours)} ${f.plural(hours, { one: 'Stunde', other: 'Stunden' })}`,
    perDay: (amount, currency) => `${f.money(amount, currency)} pro Tag`,
    times: (value) => `${f.number(value)}×`,
    date: f.date,
    shortDay: f.shortDay,
    shortMonth: f.shortMonth,
    none: '–',
    missing: {
      nothing: 'In diesem Zeitraum gibt es nichts zu zählen',
      'too-few': 'Zu wenige für eine Aussage',
      'no-target': 'Erscheint, sobald ein Ziel gesetzt ist',
      'no-history': 'Erscheint, sobald es einen Verlauf gibt',
    },
    tooFew: (n, enough, base) =>
      `${f.number(n)} ${f.plural(n, bases[base])}: wird ab ${f.number(enough)} angezeigt`,
    points: (points) => `${f.number(points)} ${f.plural(points, { one: 'Punkt', other: 'Punkte' })}`,
    unchanged: 'Unverändert',
    before: (value) => `Zuvor: ${value}`,
    benchmark: (value) => `Laut Studien: ${value}`,
    how: 'Formel ansehen',
    formula: 'So wird gerechnet',
    withheld: 'Warum es nicht angezeigt wird',
    toRecords: 'Datensätze ansehen',
  };
}
