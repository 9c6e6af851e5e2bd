import type { guideHowWords as english } from '../en/guide-how.ts';

export const guideHowWords: typeof english = {
  read: {
    title: 'Was gelesen wird',
    text: 'E-Mails, die HubSpot protokolliert hat, und die Kontakte, Unternehmen und Deals dazu. Es zählt nur, was ein Kunde in genau dieser Nachricht geschrieben hat: kein zitierter Verlauf, keine Signatur, keine automatische E-Mail. Von Postfächern, Domains und Absendern, die in den Einstellungen ausgeschlossen sind, wird nur die Kopfzeile gelesen. Anhänge, Anrufe und Meetings werden gar nicht gelesen.',
  },
  kept: {
    title: 'Was gespeichert wird',
    text: 'Der Satz, der ein Signal belegt, im Wortlaut und höchstens 500 Zeichen lang, mit den Angaben darin: Betrag, Datum, Menge. Die E-Mail selbst wird gelesen und verworfen; ihr Text wird weder gespeichert noch protokolliert. Nach der eingestellten Zeit gehen auch die Sätze, und die Zählungen bleiben.',
  },
  card: {
    title: 'Was eine Karte zeigt',
    text: 'Einen Satz aus einer E-Mail, was er wert sein kann, und ob ein Deal ihn schon abdeckt. Sie entscheiden mit einem Klick: einen Deal erstellen, das Signal einem zuordnen, es bis zu einem Datum zurückstellen oder sagen, dass es keines ist. In Ihre eigenen Felder wird ohne Klick nichts geschrieben.',
  },
  manager: {
    title: 'Wann ein Manager davon erfährt',
    text: 'Nur wenn innerhalb der eingestellten Arbeitsstunden niemand über eine sichere Chance entschieden hat. Dann erhält ein Manager des Teams eine Aufgabe mit dem Satz und dem, was zu tun ist. Jede Entscheidung beendet sie, auch „Kein Signal“. Nächte, Wochenenden, Feiertage und Abwesenheiten zählen nicht.',
  },
  scores: {
    title: 'Was die Werte bedeuten',
    text: 'Die Sicherheit eines Signals sagt, wie oft sich ähnliche Sätze als richtig erwiesen haben. Der Zustand eines Deals, von 0 bis 100, vergleicht ihn mit Ihren gewonnenen Deals: Tempo, Kontakt, Richtung, Belege, nächster Schritt. Jeder Punkt lässt sich bis zu seinem Grund öffnen. Kein Wert bewertet eine Person.',
  },
  access: {
    title: 'Wer was sieht',
    text: 'Wer einen Datensatz in HubSpot öffnen darf, sieht seine Karte. Zahlen enden beim Team, und Teams mit weniger als drei aktiven Personen erhalten keine eigenen. Niemand wird in eine Rangfolge gebracht. Ohne ein Sprachmodell Ihrer Wahl verlässt kein Text HubSpot.',
  },
};
