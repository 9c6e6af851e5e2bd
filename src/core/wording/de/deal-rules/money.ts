import type { DealMoneyWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealMoneyRules(f: Formats): DealMoneyWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Tag', other: 'Tage' })}`;
  const daysAgo = (count: number) =>
    `vor ${f.number(count)} ${f.plural(count, { one: 'Tag', other: 'Tagen' })}`;
  /** After `bei` and `von`. */
  const wonDeals = (n: number) =>
    `${f.number(n)} ${f.plural(n, { one: 'gewonnenen Deal', other: 'gewonnenen Deals' })}`;
  return {
    'deal-amount-missing': {
      title: 'Der Deal hat keinen Betrag',
      why: 'In der Prognose zählt dieser Deal nichts, so gut er auch läuft.',
      fix: 'Tragen Sie den Betrag ein oder eine erste Schätzung, die Sie später verfeinern.',
    },
    'deal-amount-zero': {
      title: 'Der Betrag ist 0',
      why: 'Ein Betrag von 0 wirkt ausgefüllt und trägt doch nichts zur Prognose bei.',
      fix: 'Tragen Sie ein, was der Deal wert sein kann, oder lassen Sie das Feld leer, bis Sie es wissen.',
    },
    'deal-amount-unusual': {
      title: 'Der Betrag ist ungewöhnlich hoch',
      why: ({ amount, usual, currency, n }) =>
        `Hier stehen ${f.money(amount, currency)}, der Median von ${wonDeals(n)} dieser Pipeline liegt bei ${f.money(usual, currency)}.`,
      fix: 'Prüfen Sie die Anzahl der Nullen, und lassen Sie den Betrag stehen, wenn er stimmt.',
    },
    'deal-amount-differs-from-email': {
      title: 'Die E-Mail nennt einen anderen Betrag',
      why: ({ amount, stated, currency, day }) =>
        `Der Käufer schrieb am ${f.day(day)} von ${f.money(stated, currency)}, der Deal zählt mit ${f.money(amount, currency)}.`,
      fix: ({ stated, currency }) =>
        `Übernehmen Sie ${f.money(stated, currency)} oder notieren Sie, warum Ihr Betrag stimmt.`,
    },
    'deal-currency-missing': {
      title: 'Die Währung fehlt',
      why: ({ currency }) =>
        `Ihr Account verkauft in mehreren Währungen, und ohne Angabe zählt dieser Betrag als ${currency}.`,
      fix: 'Wählen Sie die Währung, in der der Kunde zahlt.',
    },
    'deal-close-date-missing': {
      title: 'Der Deal hat kein Abschlussdatum',
      why: 'Ohne Datum steht der Deal in keiner Monatsprognose, und niemand plant damit.',
      fix: 'Tragen Sie den Tag ein, an dem Sie die Entscheidung erwarten.',
    },
    'deal-close-date-past': {
      title: 'Das Abschlussdatum ist vorbei',
      why: ({ days: past, closeDay }) =>
        `Das Datum war der ${f.day(closeDay)}, ${daysAgo(past)}: Die Prognose zählt den Deal in einer Zeit, die vergangen ist.`,
      fix: 'Wählen Sie das Datum, mit dem Sie jetzt rechnen, oder schließen Sie den Deal.',
    },
    'deal-close-date-pushed': {
      title: 'Das Abschlussdatum rückt immer weiter',
      why: ({ times, days: moved }) =>
        `Es rückte ${f.number(times)}-mal nach hinten, insgesamt um ${days(moved)}: Darauf kann die Prognose nicht bauen.`,
      fix: 'Fragen Sie den Käufer, was noch bis wann geschehen soll, und setzen Sie das Datum danach.',
    },
    'deal-close-date-too-soon': {
      title: 'Das Abschlussdatum liegt früher als Ihr übliches Tempo',
      why: ({ days: left, usual, n }) =>
        `Es ${f.plural(left, { one: 'bleibt', other: 'bleiben' })} ${days(left)}, gewonnene Deals brauchten ab dieser Phase etwa ${days(usual)} (Median von mindestens ${wonDeals(n)}).`,
      fix: 'Prüfen Sie das Datum mit dem Käufer oder verschieben Sie es auf das Übliche.',
    },
    'deal-close-date-far': {
      title: 'Das Abschlussdatum liegt Jahre entfernt',
      why: ({ closeDay }) =>
        `Am ${f.day(closeDay)} liegt der Deal außerhalb jeder Prognose; oft ist es nur ein Tippfehler im Jahr.`,
      fix: 'Prüfen Sie das Jahr des Abschlussdatums.',
    },
    'deal-close-date-contradicts-email': {
      title: 'Die E-Mail spricht von einem anderen Termin',
      why: ({ closeDay, stated, day }) =>
        `Am ${f.day(day)} nannte der Käufer den ${f.day(stated)}, der Deal soll aber am ${f.day(closeDay)} abgeschlossen werden.`,
      fix: 'Richten Sie das Abschlussdatum nach dem Plan des Käufers.',
    },
  };
}
