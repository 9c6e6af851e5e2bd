import type { recordWords as english } from '../en/page-records.ts';
import type { Formats } from '../formats.ts';

export function recordWords(f: Formats): ReturnType<typeof english> {
  const records = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Datensatz', other: 'Datensätze' })}`;
  return {
    titles: {
      invisible: 'Unterhaltungen ohne Deal',
      'open-deals': 'Offene Deals',
      'stuck-deals': 'Deals, die länger als üblich in ihrer Phase sind',
      'won-deals': 'Gewonnene Deals',
      'lost-deals': 'Verlorene Deals',
      'closed-deals': 'Abgeschlossene Deals',
      'qualified-deals': 'Qualifizierte Deals',
      'forecast-deals': 'Deals hinter der Prognose',
      'risk-companies': 'Gefährdete Kunden',
      'warned-deals': 'Deals mit Hinweis',
      'facts-missing': 'Angaben, die in keinem Feld stehen',
      waiting: 'Nachrichten, die auf Antwort warten',
    },
    statuses: {
      moving: 'In Bewegung',
      slow: 'Langsam',
      stalled: 'Steht still',
      silent: 'Keine Antwort',
      paused: 'Pausiert',
    },
    total: records,
    totalWorth: (count, sum, currency) => `${records(count)}, insgesamt ${f.money(sum, currency)}`,
    range: (first, last, total) => `${f.number(first)} bis ${f.number(last)} von ${f.number(total)}`,
    types: { deal: 'Deal', contact: 'Kontakt', company: 'Unternehmen' },
    gone: (type) =>
      ({
        deal: 'Ein Deal, der nicht mehr lesbar ist',
        contact: 'Ein Kontakt, der nicht mehr lesbar ist',
        company: 'Ein Unternehmen, das nicht mehr lesbar ist',
      })[type],
    expected: (amount, currency) => `${f.roundMoney(amount, currency)} erwartet`,
    quote: (text) => `„${text}“`,
    missingFacts: (facts) => `In keinem Feld: ${facts}`,
    moreWarnings: (count) => `und ${f.number(count)} weitere`,
    previous: 'Vorige 25',
    next: 'Nächste 25',
    emptyTitle: 'Hier gibt es keine Datensätze',
    empty: 'Unter den aktuellen Filtern ist diese Liste leer.',
    unknownTitle: 'Diese Liste gibt es nicht',
    unknown: 'Die Adresse nennt keine Liste. Wählen Sie eine Zahl und folgen Sie ihrem Link.',
  };
}
