import type { settingsReadingWords as english } from '../en/settings-reading.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const lists: Words['lists'] = {
  ourDomains: {
    label: 'Unsere Domains',
    hint: 'Der Teil Ihrer Adressen nach dem @.',
    placeholder: 'unsere-firma.de',
    needs: 'Eine Domain sieht aus wie firma.de.',
  },
  excludedDomains: {
    label: 'Ausgeschlossene Domains',
    hint: 'Eine Domain steht auch für ihre Subdomains: Ihre Anwälte, Ihre Bank, Ihr Betriebsrat.',
    placeholder: 'kanzlei.de',
    needs: 'Eine Domain sieht aus wie firma.de.',
  },
  excludedAddresses: {
    label: 'Ausgeschlossene Personen',
    hint: 'E-Mails von diesen oder an diese Adressen.',
    placeholder: 'name@firma.de',
    needs: 'Eine Adresse sieht aus wie name@firma.de.',
  },
  excludedMailboxes: {
    label: 'Ausgeschlossene eigene Postfächer',
    hint: 'Kollegen, deren E-Mails ganz außen vor bleiben, etwa die Personalabteilung.',
    placeholder: 'personal@unsere-firma.de',
    needs: 'Eine Adresse sieht aus wie name@firma.de.',
  },
  privateMarkers: {
    label: 'Wörter im Betreff, die eine E-Mail als privat kennzeichnen',
    hint: 'Groß- und Kleinschreibung und Akzente spielen keine Rolle. Sagen Sie Ihren Kollegen, welche Wörter gelten.',
    placeholder: '[privat]',
    needs: 'Eine Markierung hat 3 bis 40 Zeichen.',
  },
};

export function settingsReadingWords(f: Formats): Words {
  return {
    title: 'Was gelesen wird',
    intro:
      'Die App liest, was Käufer in den E-Mails schreiben, die HubSpot protokolliert. Von einer E-Mail behält sie den Satz, der ein Signal belegt, und die Zahlen darin, nie die E-Mail.',
    ours: {
      title: 'Wer Sie sind',
      hint: 'Was von diesen Domains kommt, ist Ihres: E-Mails Ihrer Kollegen zählen nie als die eines Käufers.',
    },
    excluded: {
      title: 'Was außen vor bleibt',
      hint: 'Ausgeschlossen heißt: nie über die Kopfzeile hinaus gelesen, also Absender, Empfänger, Betreff und Datum.',
      cost: 'Ist etwas ausgeschlossen, werden zuerst die Kopfzeilen gelesen. Das kostet einen API-Aufruf mehr je 100 E-Mails.',
      everything: (domain) =>
        `${domain} gehört Ihnen und ist zugleich ausgeschlossen. Bei jeder E-Mail ist auf einer Seite jemand von Ihnen, also würde keine gelesen.`,
      everythingTitle: 'Es würde nichts gelesen',
    },
    lists,
    usualMarkers: 'Übliche Markierungen hinzufügen',
    languages: {
      title: 'Sprachen',
      hint: 'Eine E-Mail, die zu kurz ist, um ihre Sprache zu erkennen, wird immer gelesen.',
      label: 'Sprachen der E-Mails',
      all: 'Alle, die die App kennt',
      some: 'Nur diese',
      chosen: 'Gelesene Sprachen',
      none: 'Wählen Sie mindestens eine Sprache, oder lassen Sie alle lesen.',
      names: {
        fr: 'Französisch',
        en: 'Englisch',
        de: 'Deutsch',
        es: 'Spanisch',
        it: 'Italienisch',
        nl: 'Niederländisch',
        pt: 'Portugiesisch',
      },
    },
    list: {
      add: 'Hinzufügen',
      several: 'Mehrere auf einmal: mit Kommas trennen.',
      empty: 'Noch keine.',
      remove: (entry) => `${entry} entfernen`,
      known: (entries) => `Schon in der Liste: ${entries.join(', ')}.`,
      unfit: (entries) => `Nicht hinzugefügt: ${entries.join(', ')}.`,
      full: (most) => `In diese Liste passen ${f.number(most)}.`,
      showAll: (count) => `Alle ${f.number(count)} anzeigen`,
      showFewer: 'Weniger anzeigen',
    },
  };
}
