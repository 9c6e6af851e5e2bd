import { benchmarks } from '../../metrics/thresholds.ts';
import type { historyReportWords as english } from '../en/history-report.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function historyReportWords(f: Formats): Words {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'Chance', other: 'Chancen' })}`;
  const share = (value: number) => f.percent(Math.round(value * 1000) / 1000);
  const lost = (count: number) =>
    `${f.number(count)} davon ${f.plural(count, { one: 'blieb', other: 'blieben' })} ohne rechtzeitige Antwort`;
  return {
    basis: (emails, first, last, at) =>
      `${f.number(emails)} ${f.plural(emails, { one: 'E-Mail', other: 'E-Mails' })} von ${f.month(first)} bis ${f.month(last)}, gelesen am ${f.date(at)}.`,
    headline: (value, currency, count) =>
      `${f.roundMoney(value, currency)} an möglichem Geschäft aus ${opportunities(count)} standen in keinem Deal.`,
    headlineWithoutValue: (count) =>
      `${opportunities(count)} in Ihren E-Mails ${f.plural(count, { one: 'stand', other: 'standen' })} in keinem Deal.`,
    share: (value) =>
      `Das sind ${share(value)} von allem, was in Ihren E-Mails steckte. Studien nennen für die meisten Unternehmen etwa ${f.percent(benchmarks.invisibleShare)}.`,
    lost: (count, value, currency) =>
      `${lost(count)}: Etwa ${f.roundMoney(value, currency)} gingen im Schweigen verloren.`,
    lostWithoutValue: (count) => `${lost(count)}.`,
    noneLost: 'Alle wurden rechtzeitig beantwortet, auch wenn keine zum Deal wurde.',
    estimate:
      'Eine Schätzung nach Ihren heutigen Deals und Preisen. Sie zählt Unterhaltungen, nicht Personen: Kein Name steht darin.',
    figures: historyFigureWords(f),
    months: 'Monat für Monat',
    silence: 'Im Schweigen verloren, Monat für Monat',
    kinds: 'Nach Art des Signals',
    industries: 'Nach Branche',
    table: {
      month: 'Monat',
      invisible: 'Ohne Deal',
      covered: 'Mit Deal',
      value: 'Erwartet',
      silent: 'Ohne rechtzeitige Antwort',
      silentValue: 'Davon erwartet',
      count: 'Chancen',
      kind: 'Art',
      industry: 'Branche',
    },
    monthTable: 'Zahlen ansehen',
    next: 'Was als Nächstes zu tun ist',
    nextSteps: {
      signals: {
        link: 'Ansehen, was noch offen ist',
        why: 'Chancen der letzten 90 Tage, die auf einen Deal warten. Es können mehr sein als hier: Für diesen Bericht zählt jeder Deal, für die Liste nur einer derselben Art.',
      },
      people: {
        link: 'Festlegen, wer informiert wird',
        why: 'Manager, Arbeitszeiten und die Frist für Vertriebsmitarbeiter.',
      },
      funnel: { link: 'Funnel abbilden', why: 'Wer jeden Schritt voranbringt und was ihn belegt.' },
    },
    again: 'Erneut lesen',
    againHint: 'Ein neuer Durchgang ersetzt diesen Bericht.',
    keep: 'Diesen Bericht behalten',
    copy: 'Als Text kopieren',
    copied: 'Der Bericht ist kopiert',
    notCopied: 'Ihr Browser hat das Kopieren nicht erlaubt',
    text: {
      title: 'Was in unseren E-Mails steckte, das kein Deal zeigte',
      month: (month, invisible, covered, silent) =>
        `${f.month(month)}: ${f.number(invisible)} ohne Deal, ${f.number(covered)} mit Deal, ${f.number(silent)} ohne rechtzeitige Antwort`,
      slice: (label, count, value) => `${label}: ${opportunities(count)}, ${value}`,
    },
  };
}

function historyFigureWords(f: Formats): Words['figures'] {
  const n = f.number;
  return {
    value: {
      name: 'Unsichtbare Pipeline',
      definition:
        'Was die Chancen ohne Deal voraussichtlich gebracht hätten. Je Kontakt und Monat zählt die höchste Schätzung: der Betrag aus der E-Mail, sonst Lizenzen zu Ihrem Preis, sonst Ihr Median-Betrag, sonst die Annahme aus den Einstellungen.',
      formula: 'Summe aus (geschätzter Betrag × Gewinnquote)',
    },
    count: {
      name: 'Chancen ohne Deal',
      definition:
        'Kontakte, die mit sicherer Kaufabsicht schrieben, je Monat einmal gezählt, ohne dass ein Deal von ihnen oder ihrem Unternehmen offen war oder binnen 60 Tagen eröffnet wurde.',
      formula: 'Chancen − solche mit Deal',
      inNumbers: (all, covered) => `${n(all)} − ${n(covered)} = ${n(all - covered)}`,
    },
    share: {
      name: 'Anteil, den Sie nicht sahen',
      definition: 'Von allen Chancen in Ihren E-Mails die ohne Deal. Gezählt werden Chancen, nicht Geld.',
      formula: 'Ohne Deal ÷ alle Chancen',
      inNumbers: (invisible, all, share) =>
        `${n(invisible)} ÷ ${n(all)} = ${f.percent(Math.round(share * 1000) / 1000)}`,
      tooFew: (found) => `${n(found)} gefunden: Ein Anteil erscheint ab 20`,
    },
    silent: {
      name: 'Im Schweigen verloren',
      definition:
        'Chancen ohne Deal, bei denen niemand im Unternehmen innerhalb der eingestellten Frist auf eine der E-Mails geantwortet hat. Anrufe sind nur zum Teil bekannt.',
      formula: 'Summe der Erwartungswerte ohne rechtzeitige Antwort',
      count: (count) => `${n(count)} ${f.plural(count, { one: 'Chance', other: 'Chancen' })}`,
    },
  };
}
