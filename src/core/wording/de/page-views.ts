import type { viewWords as english } from '../en/page-views.ts';
import type { Formats } from '../formats.ts';

export function viewWords(f: Formats): ReturnType<typeof english> {
  return {
    table: {
      count: 'Anzahl',
      value: 'Erwartungswert',
      amount: 'Betrag',
      share: 'Anteil',
      week: 'Woche',
      month: 'Monat',
      period: 'Zeitraum',
    },
    invisible: {
      intro:
        'Unterhaltungen, in denen jemand kaufen will und kein offener Deal davon weiß, ab dem ersten Wort.',
      chart: 'Erwartungswert',
      trend: 'Unsichtbare Pipeline, Woche für Woche',
      emptyTitle: 'Nichts Unsichtbares in dieser Auswahl',
      empty:
        'Jede E-Mail mit Kaufsignal ist durch einen offenen Deal abgedeckt, oder jemand hat darüber entschieden.',
    },
    facts: {
      intro: 'Was Käufer in ihren E-Mails geschrieben haben, und ob es in einem Feld von HubSpot steht.',
      field: 'Angabe',
      stated: (count) => `${f.number(count)} genannt`,
      entered: 'Erfasst',
      missing: 'Nie erfasst',
      different: 'Abweichend',
      chart: 'Nie erfasst, nach Angabe',
      emptyTitle: 'Keine genannten Angaben in diesem Zeitraum',
      empty:
        'Keine E-Mail dieser Auswahl nennt einen Betrag, ein Datum, eine Menge, eine Position, eine Telefonnummer oder ein Unternehmen.',
    },
    stages: {
      intro: (pipeline) =>
        `Wo Deals in „${pipeline}“ warten. Üblich ist, was Ihre gewonnenen Deals in derselben Phase brauchten.`,
      stage: 'Phase',
      probability: 'Wahrscheinlichkeit',
      open: 'Offen',
      stuck: 'Länger als üblich',
      median: 'Median der Dauer',
      before: 'Zuvor',
      p90: '9 von 10 binnen',
      conversion: 'Weiter',
      chart: 'Offene Pipeline nach Phase',
      weighted: 'Gewichtet',
      rest: 'Rest des Betrags',
      fewStays: 'weniger als 5 Fälle',
      emptyTitle: 'Keine offenen Deals in dieser Auswahl',
      empty: 'Wählen Sie eine andere Pipeline oder einen anderen Zeitraum, oder löschen Sie die Filter.',
    },
    performance: {
      results: 'Ergebnisse des Zeitraums',
      ahead: 'Was bevorsteht',
      intro: 'Was der Zeitraum gebracht hat, was er wohl bringt, und wie weit darauf Verlass ist.',
      forecasts: 'Frühere Prognosen im Vergleich zum Ergebnis',
      forecast: 'Prognose zu Beginn',
      actual: 'Gewonnen',
      error: 'Abweichung',
      winRates: 'Gewinnquote nach Monat',
      winRateBySegment: 'Wo Sie gewinnen',
      winRate: 'Gewinnquote',
      closed: 'Abgeschlossen',
      fewWinRates: (least) => `Eine Quote erscheint ab ${f.number(least)} abgeschlossenen Deals.`,
      noWinRates: (least) =>
        `Kein Team, keine Branche, Quelle oder Größe hat schon die ${f.number(least)} abgeschlossenen Deals, die eine Quote braucht. Wählen Sie einen längeren Zeitraum.`,
      emptyTitle: 'Noch keine früheren Prognosen',
      empty: 'Sie erscheinen, sobald ein volles Quartal Deals mit Verlauf hat.',
    },
    risk: {
      intro:
        'Kunden, die vom Kündigen, vom Reduzieren oder von Unzufriedenheit geschrieben haben, und was sie in einem Jahr gebracht haben.',
      customer: 'Kunde',
      gone: 'Unternehmen, das nicht mehr lesbar ist',
      value: 'In 12 Monaten gewonnen',
      signals: 'Signale',
      last: (at) => `Letztes Signal: ${f.date(at)}`,
      expansion: 'Offene Erweiterungs-Deals',
      emptyTitle: 'Kein gefährdeter Kunde in dieser Auswahl',
      empty: 'Kein Kunde hat vom Gehen, vom Reduzieren oder von Unzufriedenheit geschrieben.',
    },
    quality: {
      intro:
        'Was den Datensätzen fehlt oder sich widerspricht. Behoben wird es auf der Karte des Datensatzes, oft mit einem Klick.',
      rule: 'Hinweis',
      subjects: { deal: 'Deals', contact: 'Kontakte', company: 'Unternehmen' },
      before: 'Vor 4 Wochen',
      now: 'Jetzt',
      trend: 'Hinweise je 100 Datensätze, Woche für Woche',
      more: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'weiterer Hinweis', other: 'weitere Hinweise' })}`,
      emptyTitle: 'Keine Hinweise',
      empty: 'Jeder geprüfte Datensatz ist vollständig und in sich stimmig.',
    },
    answers: {
      intro:
        'Nachrichten von Käufern mit einer Bitte oder Frage. Die Antwort eines beliebigen Kollegen, ein Anruf oder ein Meeting zählt.',
      trend: 'Rechtzeitig beantwortet, Woche für Woche',
      deadline: (hours) =>
        `Rechtzeitig heißt innerhalb von ${f.number(hours)} ${f.plural(hours, { one: 'Arbeitsstunde', other: 'Arbeitsstunden' })}.`,
      see: 'Ansehen, wer wartet',
      emptyTitle: 'Keine solchen Nachrichten in diesem Zeitraum',
      empty: 'Keine E-Mail dieser Auswahl enthält eine Bitte oder Frage, die eine Antwort braucht.',
    },
  };
}
