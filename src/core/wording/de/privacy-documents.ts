import type { documentWords as english } from '../en/privacy-documents.ts';
import type { Formats } from '../formats.ts';

export function documentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Dokumente zum Versenden',
    hint: 'Nach französischem Recht und der DSGVO verfasst, mit dem, was diese App wirklich tut. Eine Vorlage, keine Rechtsberatung: Lassen Sie sie prüfen.',
    document: 'Dokument',
    names: {
      'employee-notice': 'Mitteilung an die Beschäftigten',
      'employer-checklist': 'Checkliste für den Arbeitgeber, vor der Mitteilung',
      'data-protection-summary': 'Zusammenfassung zum Datenschutz',
    },
    about: {
      'employee-notice':
        'Was die App liest, speichert und zeigt, gerichtet an die, deren E-Mails gelesen werden. Sie geht hinaus, bevor die erste E-Mail gelesen wird.',
      'employer-checklist':
        'Was vorher zu klären ist, vom Betriebsrat bis zu den Berechtigungen. Sie bleibt bei Ihnen.',
      'data-protection-summary':
        'Verarbeitungsverzeichnis, Rechte, Interessenabwägung und Folgenabschätzung, für Datenschutzbeauftragte und Betriebsrat.',
    },
    language: 'Sprache des Dokuments',
    languages: { en: 'Englisch', fr: 'Französisch' },
    open: 'Dokument vorbereiten',
    loading: 'Das Dokument wird geholt',
    fields: {
      company: 'Unternehmen',
      address: 'Rechtsform und Anschrift',
      place: 'Ort',
      noticeDate: 'Datum des Dokuments',
      startDate: 'Erster Tag der Nutzung',
      councilDate: 'Betriebsrat angehört am',
      contact: 'Ansprechpartner für Fragen, mit E-Mail',
      officer: 'Datenschutzbeauftragte Person, mit E-Mail',
      pageUsers: 'Wer die Seite der App öffnen darf',
      region: 'Hosting-Region des HubSpot-Accounts',
      deadlineHours: 'Arbeitsstunden, bis ein Manager informiert wird',
      retentionMonths: 'Monate, die Sätze gespeichert bleiben',
    },
    fieldsHint: 'Was Sie eingeben, steht sofort im Text und wird nirgends gespeichert.',
    text: 'Text',
    openPlaces: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'Stelle', other: 'Stellen' })} in [Klammern] anzusehen`,
    openPlacesHint: 'Füllen oder streichen Sie sie, sobald der Text dort ist, von wo Sie ihn versenden.',
    complete: 'Jede Stelle ist ausgefüllt',
  };
}
