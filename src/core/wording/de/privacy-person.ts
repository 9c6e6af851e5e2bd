import type { personWords as english } from '../en/privacy-person.ts';
import type { Formats } from '../formats.ts';

export function personWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Was zu einer Person oder einem Unternehmen gespeichert ist',
    hint: 'Für eine Anfrage auf Auskunft oder Löschung: Datensatz finden, ansehen, herausgeben, löschen.',
    type: 'Suchen nach',
    types: { contact: 'Person', company: 'Unternehmen' },
    query: 'Name, E-Mail oder Datensatz-ID',
    companyQuery: 'Name, Domain oder Datensatz-ID',
    queryHint: 'Ab zwei Buchstaben.',
    search: 'Suchen',
    searching: 'Suche läuft',
    none: 'Zu diesen Worten wurde niemand gefunden',
    noCompany: 'Zu diesen Worten wurde kein Unternehmen gefunden',
    noneHint:
      'HubSpot findet neue Datensätze erst nach einigen Sekunden. Die Datensatz-ID am Ende der Adresse eines Datensatzes geht immer.',
    many: (count) =>
      `Das sind die ersten ${f.number(count)}. Mehr vom Namen oder von der E-Mail-Adresse bringt die anderen.`,
    open: 'Gespeichertes anzeigen',
    nameless: (id) => `Datensatz ${id}`,
    gone: 'Nicht mehr in HubSpot. Was hier davon übrig ist, lässt sich noch anzeigen und löschen.',
    another: 'Nach jemand anderem suchen',
    counting: 'Gespeichertes wird gezählt',
    contactsLeft: (count) =>
      `Noch ${f.number(count)} ${f.plural(count, { one: 'Kontakt', other: 'Kontakte' })}.`,
    place: 'Wo',
    entries: 'Einträge',
    count: (count) => f.number(count),
    places: {
      signals: 'Signale mit ihren Sätzen',
      summaries: 'Zählungen und Zustände am Datensatz',
      ledgers: 'Verborgene Listen: gelesene E-Mails, Signatur, Fragen',
      repairLogs: 'Mit einem Klick vorgenommene Änderungen',
      tasks: 'Aufgaben der App',
      notes: 'Zeilen der Zahlen und Review-Entscheidungen',
    },
    nothing: 'Zu diesem Datensatz ist nichts gespeichert.',
    total: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Eintrag ist', other: 'Einträge sind' })} gespeichert.`,
    readAt: (at) => `Aus HubSpot gelesen: ${at}.`,
    ofCompany: 'Vom Unternehmen und allen seinen Kontakten.',
    again: 'Erneut zählen',
    export: 'Exportieren',
    exporting: 'Alles wird in einer Datei gesammelt',
    parts: (count) => `Bisher ${f.number(count)} ${f.plural(count, { one: 'Teil', other: 'Teile' })}.`,
    exported: 'Die Datei ist fertig',
    exportedHint:
      'Kopieren Sie sie in eine Textdatei dieses Namens. Sie erklärt ihre Teile selbst und lässt sich so herausgeben, wie sie ist.',
    fileName: 'Name der Datei',
    file: 'Datei (JSON)',
    size: (kilobytes) => `${f.number(kilobytes)} kB`,
  };
}
