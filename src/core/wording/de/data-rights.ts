import type { dataRightsWords as english } from '../en/data-rights.ts';

export const dataRightsWords: typeof english = {
  file: {
    title: 'Was Invisible Pipeline zu diesem Datensatz speichert',
    how: 'Lange Dateien kommen in Teilen, isLastPart kennzeichnet den letzten. Namen von Eigenschaften sind die von HubSpot. Zeiten stehen in UTC; lange Zahlen sind Millisekunden seit 1970. Ein fehlender Teil enthält nichts.',
    sections: {
      contacts:
        'Die Eigenschaften, die die Anwendung an einem Kontakt führt: Anzahl und Wert offener Signale, Datenhinweise, IDs der gelesenen E-Mails, was die neueste Signatur nennt, wann etwas gefragt und beantwortet wurde, sowie Änderungen mit einem Klick.',
      companies: 'Dasselbe am Unternehmen selbst.',
      signals:
        'Sätze in E-Mails, die eine Kaufabsicht zeigen: das Zitat, der Absender, die genannten Angaben, der mögliche Wert und seine Formel, wie sicher das Programm ist, und was jemand entschieden hat.',
      tasks: 'Aufgaben in HubSpot, die die Anwendung erstellt hat: Schlüssel, Betreff, Notizen und Status.',
      changesOnDeals: 'Änderungen an einem Deal mit einem Klick, nach dem, was eine E-Mail sagte.',
      reviewDecisions:
        'Was ein Pipeline-Review über Deals des Kontakts entschieden hat: Entscheidung und Zeitpunkt, ohne Namen.',
      figures:
        'Zeilen, aus denen die Zahlen der Pipeline-Seite berechnet werden: IDs, Beträge und Datumsangaben.',
    },
    notHere:
      'Nicht in dieser Datei: die E-Mails selbst und was Personen in die Felder von HubSpot geschrieben haben. Sie gehören zum Account, nicht zur Anwendung.',
  },
};
