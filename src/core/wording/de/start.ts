import type { startWords as english } from '../en/start.ts';
import type { Formats } from '../formats.ts';

export function startWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Es wird nachgesehen, wie weit Sie sind',
    intro:
      'Von der Installation bis zum ersten Bericht und zum abgebildeten Funnel. Jeder Schritt dauert nur Minuten, und die Seite sieht selbst, was erledigt ist.',
    progress: (done, total) => `${f.number(done)} von ${f.number(total)} Schritten erledigt`,
    alone:
      'Die Mitteilung an die Beschäftigten wird nicht mitgezählt: Ob sie verschickt ist, wissen Sie, nicht eine App.',
    status: {
      done: 'Erledigt',
      next: 'Als Nächstes',
      later: 'Später',
      looking: 'Wird geprüft',
      yours: 'Liegt bei Ihnen',
      unknown: 'Nicht feststellbar',
    },
    retry: 'Erneut nachsehen',
    steps: {
      install: {
        title: 'Installation prüfen',
        why: 'Die App legt ihre Ergebnisse in eigenen Eigenschaften ab und braucht Zugang zu Ihren E-Mails.',
        link: 'Zur ganzen Prüfung',
      },
      tell: {
        title: 'Beschäftigte informieren',
        why: 'Alle sollten vorher wissen, was gelesen wird und wozu. Die Mitteilung ist fertig zum Versenden, auf Französisch und Englisch.',
        link: 'Zur Mitteilung',
      },
      read: {
        title: 'Frühere E-Mails lesen',
        why: 'Das zeigt, was im letzten Jahr steckte, lange bevor neue E-Mails es tun.',
        link: 'Frühere E-Mails lesen',
        linkRunning: 'Stand ansehen',
        linkDone: 'Erneut lesen',
      },
      report: {
        title: 'Bericht ansehen',
        why: 'Was unsichtbar war und was im Schweigen verloren ging, Monat für Monat.',
        link: 'Bericht ansehen',
      },
      people: {
        title: 'Festlegen, wer wann informiert wird',
        why: 'Manager erhalten nur dann eine Aufgabe, wenn die Frist in Arbeitsstunden verstrichen ist.',
        link: 'Personen und Arbeitszeiten',
      },
      funnel: {
        title: 'Funnel abbilden',
        why: 'Wer jeden Schritt voranbringt und was ihn belegt; die Karten sagen dann, was folgt.',
        link: 'Funnel abbilden',
      },
      cards: {
        title: 'Karten platzieren',
        why: 'Öffnen Sie in den Einstellungen von HubSpot unter „Objekte“ die Datensatzansicht von Kontakten und Deals und fügen Sie die Karte „Invisible Pipeline“ hinzu. Der Schritt gilt als erledigt, sobald jemand auf einer Karte entschieden hat.',
        link: 'Wie das geprüft wird',
      },
    },
    found: {
      toMend: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'Punkt ist', other: 'Punkte sind' })} noch zu beheben.`,
      worthALook: (count) =>
        `Es läuft; ${f.number(count)} ${f.plural(count, { one: 'Punkt ist', other: 'Punkte sind' })} einen Blick wert.`,
      reading: (read, total) => `${f.number(read)} von ${f.number(total)} E-Mails gelesen.`,
      counting: 'Die E-Mails werden gezählt.',
      paused: (read, total) => `Pausiert bei ${f.number(read)} von ${f.number(total)} E-Mails.`,
      wasRead: (emails, at) =>
        `${f.number(emails)} ${f.plural(emails, { one: 'E-Mail', other: 'E-Mails' })} gelesen am ${f.date(at)}.`,
      managers: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'Person wird', other: 'Personen werden' })} informiert.`,
    },
    end: {
      title: 'Alles ist eingerichtet',
      text: 'Ab jetzt arbeitet die App von selbst. Die Übersicht zeigt, was gerade unsichtbar ist; der Leitfaden erklärt jede Zahl.',
      overview: 'Zur Übersicht',
      guide: 'Zum Leitfaden',
    },
    pointer: 'Neu hier? Zu den ersten Schritten',
    pointerEmpty: 'Noch nichts gefunden? Frühere E-Mails lesen lassen',
  };
}
