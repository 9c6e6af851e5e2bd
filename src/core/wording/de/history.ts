import type { historyWords as english } from '../en/history.ts';
import type { Formats } from '../formats.ts';
import { historyReportWords } from './history-report.ts';

type Words = ReturnType<typeof english>;

const minuteMs = 60_000;

export function historyWords(f: Formats): Words {
  return {
    loading: 'Ein früherer Durchgang wird gesucht',
    before: beforeWords(f),
    progress: progressWords(f),
    interrupted: {
      title: 'Das Lesen wurde unterbrochen',
      kept: 'Das Gelesene bleibt erhalten, und nichts zählt doppelt.',
      retry: 'Fortsetzen',
    },
    empty: {
      noMail: {
        title: 'In diesen Monaten keine E-Mails von Kontakten',
        text: 'Die App liest, was in HubSpot protokolliert ist. Verknüpfen Sie Ihre Postfächer und lassen Sie auch eingehende E-Mails protokollieren; die Installationsprüfung zeigt, wo etwas fehlt.',
      },
      nothingFound: {
        title: 'Keine klare Kaufabsicht gefunden',
        text: (read) =>
          `${emailCount(f, read)} gelesen. Nur Sicheres zählt. Sind vor allem Ihre eigenen Antworten protokolliert, fehlen die Worte der Käufer: Die Installationsprüfung zeigt es.`,
      },
      allCovered: {
        title: 'Jede Chance hatte ihren Deal',
        text: (count) =>
          f.plural(count, {
            one: `${f.number(count)} Chance gefunden, und ein Deal wusste davon. Nichts war unsichtbar.`,
            other: `${f.number(count)} Chancen gefunden, und zu jeder gab es einen Deal. Nichts war unsichtbar.`,
          }),
      },
      check: 'Zur Installationsprüfung',
    },
    report: historyReportWords(f),
  };
}

function beforeWords(f: Formats): Words['before'] {
  return {
    title: 'Was steckte in Ihren E-Mails, das kein Deal zeigt?',
    text: 'Die App liest die E-Mails, die bereits in HubSpot sind, und berichtet Monat für Monat, was jemand kaufen wollte und was davon nie zum Deal wurde.',
    months: 'Wie weit zurück',
    monthsOption: (months) => `${f.number(months)} ${f.plural(months, { one: 'Monat', other: 'Monate' })}`,
    pace: 'Tempo',
    paces: { gentle: 'Sanft', normal: 'Normal', fast: 'Schnell' },
    paceOption: (pace, share) => `${pace}: ${f.percent(share)} des HubSpot-Limits`,
    paceHint:
      'HubSpot lässt Apps nur begrenzt viel auf einmal abfragen. Der Rest bleibt frei für Karten und andere Apps.',
    about: (count, ms) =>
      `${emailCount(f, count)} dauern etwa ${duration(f, ms)}. Ihre werden zuerst gezählt, dann sehen Sie, wie lange es dauert.`,
    whatHappens: 'Was passiert',
    happenings: [
      'Gelesen werden E-Mails Ihrer Kontakte, die neuesten zuerst. E-Mails Ihrer Kollegen und alles, was Ihre Einstellungen ausschließen, werden nicht über die Kopfzeile hinaus gelesen.',
      'Kein Sprachmodell wird gefragt, und nichts wird an andere weitergegeben.',
      'Signale bleiben nur dort, wo das Geschäft noch offen ist. Alte E-Mails machen niemandem eine Aufgabe.',
      'Sie können jederzeit pausieren oder die Seite verlassen. Das Gelesene bleibt erhalten, und nichts zählt doppelt.',
    ],
    start: 'Lesen starten',
    starting: 'Wird gestartet',
  };
}

function progressWords(f: Formats): Words['progress'] {
  return {
    counting: 'Die E-Mails werden gezählt',
    reading: (months) =>
      `Die E-Mails ${f.plural(months, { one: 'des letzten Monats', other: `der letzten ${f.number(months)} Monate` })} werden gelesen`,
    paused: 'Pausiert',
    done: (read, total) => `${f.number(read)} von ${emailCount(f, total)}`,
    rate: 'E-Mails pro Sekunde',
    left: 'Restzeit',
    signals: 'Signale bisher',
    timeLeft: (ms) => (ms < minuteMs ? 'unter einer Minute' : `etwa ${duration(f, ms)}`),
    notYet: '–',
    number: (value) => f.number(value),
    pause: 'Pausieren',
    pausing: 'Wird pausiert',
    resume: 'Fortsetzen',
    goesOn:
      'Sehen Sie sich inzwischen andere Ansichten an, oder schließen Sie die Seite und kommen Sie wieder: Es geht dort weiter, wo es steht. Mit Arbeit im Hintergrund auch ohne Sie.',
    background: 'Ist die Arbeit im Hintergrund eingerichtet?',
    others: 'Eine andere offene Seite oder die Arbeit im Hintergrund liest gerade. Diese Seite folgt.',
    pausedText: 'Das Gelesene bleibt erhalten. Es geht erst weiter, wenn Sie es sagen.',
  };
}

function emailCount(f: Formats, count: number): string {
  return `${f.number(count)} ${f.plural(count, { one: 'E-Mail', other: 'E-Mails' })}`;
}

function duration(f: Formats, ms: number): string {
  const whole = Math.max(1, Math.round(ms / minuteMs));
  if (whole < 120) return `${f.number(whole)} ${f.plural(whole, { one: 'Minute', other: 'Minuten' })}`;
  return `${f.number(Math.round(whole / 6) / 10)} Stunden`;
}
