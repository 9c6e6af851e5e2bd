import type { cardWords as english } from '../en/card.ts';
import type { Formats } from '../formats.ts';

export function cardWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Signale werden geöffnet',
    reading: (emails) =>
      `${f.number(emails)} ${f.plural(emails, { one: 'neue E-Mail wird', other: 'neue E-Mails werden' })} gelesen`,
    stillToRead: (emails) =>
      `Noch ${f.number(emails)} ${f.plural(emails, { one: 'E-Mail', other: 'E-Mails' })} zu lesen.`,
    settingUp: 'Wird eingerichtet',
    setUpDone: 'Die App ist eingerichtet.',
    reference: (correlationId) => `Referenz: ${correlationId}`,
    empty: {
      title: 'Hier gibt es keine unerfasste Chance',
      contact:
        'Wir haben die E-Mails dieses Kontakts gelesen und kein Kaufsignal gefunden, zu dem ein Deal fehlt.',
      deal: 'Wir haben die E-Mails der Kontakte dieses Deals gelesen und noch kein Kaufsignal gefunden.',
      looksFor:
        'Wir achten auf neuen Bedarf, Preisanfragen, mehr Lizenzen, höhere Pakete, Demos, Verlängerungen und Empfehlungen, im Wortlaut des Absenders. Neue E-Mails werden beim Eingang gelesen.',
    },
    totals: {
      unlogged: (count) =>
        count === 0
          ? 'Keine unerfasste Chance'
          : `${f.number(count)} ${f.plural(count, { one: 'unerfasste Chance', other: 'unerfasste Chancen' })}`,
      expected: (amount, currency) => `etwa ${f.roundMoney(amount, currency)} erwartet`,
      definition:
        'Eine Chance ist unerfasst, wenn eine E-Mail eine Kaufabsicht zeigt und kein offener Deal sie abdeckt. Der Erwartungswert ist der geschätzte Betrag × Ihre Gewinnquote. Jedes Signal zeigt seine eigene Rechnung.',
      howCounted: 'Wie wird das gezählt?',
      hide: 'Ausblenden',
    },
    moreSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'weiteres Signal', other: 'weitere Signale' })}`,
    moreInTab: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'weiteres Signal', other: 'weitere Signale' })} im Tab „Invisible Pipeline“.`,
    decidedSignals: (count) => `${f.number(count)} entschieden`,
  };
}
