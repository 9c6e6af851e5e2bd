import type { managerTaskWords as english } from '../en/manager-tasks.ts';
import type { Formats } from '../formats.ts';

export function managerTaskWords(f: Formats): ReturnType<typeof english> {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Chance', other: 'Chancen' })}`;
  return {
    subject: (who) => `Noch in keinem Deal: ${who}`,
    quote: (text) => `„${text}“`,
    writtenBy: (who, at) => `${who}, E-Mail vom ${f.date(at)}`,
    notCovered: 'Dazu gibt es noch keinen Deal.',
    estimate: (formula, result) => `Was es bringen kann: ${formula} ${result}`,
    whatToDo:
      'Was zu tun ist: Öffnen Sie den Kontakt, der mit dieser Aufgabe verknüpft ist. Auf seiner Karte „Invisible Pipeline“ können Sie einen Deal erstellen, das Signal einem vorhandenen Deal zuordnen, es bis zu einem Datum zurückstellen oder angeben, dass es keines ist.',
    removed: 'Text nach Ablauf der Aufbewahrungsfrist entfernt',
    completesItself: 'Diese Aufgabe schließt sich von selbst, sobald das erledigt ist, von wem auch immer.',
    lines: {
      joined: (quote, byline) => `Neu hinzugekommen: „${quote}“ (${byline})`,
      'deal-gone': 'Der zugehörige Deal wurde gelöscht: Die Chance ist wieder offen.',
      'open-again': 'Kein Deal deckt das mehr ab: Die Chance ist wieder offen.',
      untouched: 'Diese Aufgabe ist überfällig und wurde deshalb an Sie weitergegeben.',
      left: 'Diese Aufgabe wurde an Sie weitergegeben, weil der bisher zuständige Mitarbeiter keinen aktiven Zugang mehr hat.',
    },
    digest: {
      subject: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'weitere Chance', other: 'weitere Chancen' })} ohne Deal`,
      intro: (count) =>
        `Neben den heutigen Aufgaben ${f.plural(count, { one: 'steht', other: 'stehen' })} ${opportunities(count)} in protokollierten E-Mails, aber in keinem Deal.`,
      sum: (amount, currency) => `Zusammen können sie etwa ${f.roundMoney(amount, currency)} bringen.`,
      otherMoney: (count) => `${opportunities(count)} in anderen Währungen nicht eingerechnet.`,
      largest: 'Die wertvollsten:',
      entry: (number, who, kind, at) => `${f.number(number)}. ${who}: ${kind}, E-Mail vom ${f.date(at)}`,
      worth: (amount, currency) => `, etwa ${f.roundMoney(amount, currency)}`,
      noCompany: 'Ein Kontakt ohne Unternehmen',
      whatToDo:
        'Was zu tun ist: Die Kontakte sind mit dieser Aufgabe verknüpft. Öffnen Sie einen davon und entscheiden Sie auf seiner Karte „Invisible Pipeline“.',
      keptUp:
        'Diese Liste wird im Lauf des Tages aktualisiert und schließt sich von selbst. Was übrig bleibt, kommt morgen wieder, teils als eigene Aufgabe.',
    },
  };
}
