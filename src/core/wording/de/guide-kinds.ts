import type { opportunityWords as english, otherKindWords as otherEnglish } from '../en/guide-kinds.ts';

export const opportunityWords: typeof english = {
  'seat-expansion': {
    example: 'Im Mai fangen zwölf Kollegen an, die einen Zugang brauchen.',
    counts: 'Mehr Benutzer, Standorte oder Volumen vom Vorhandenen, und eine Grenze, die erreicht wird.',
    not: 'Was schon erledigt ist: „Wir haben die zehn Benutzer gestern angelegt, danke.“',
    helps: 'Fragen Sie nach Anzahl und Termin und senden Sie den Preis.',
  },
  'tier-upgrade': {
    example: 'Ist Single Sign-on in unserem Paket enthalten oder brauchen wir dafür Enterprise?',
    counts: 'Ein höheres Paket beim Namen, und etwas, das nur ein höheres Paket hat.',
    not: 'Eine Frage dazu, wie eine Funktion des eigenen Pakets arbeitet.',
    helps: 'Zeigen Sie das Paket am eigenen Fall des Kunden.',
  },
  'cross-sell': {
    example: 'Bieten Sie eigentlich auch Währungsabsicherung an?',
    counts: 'Die Frage eines Kunden nach einem Produkt, einer Leistung oder Police, die er nicht hat.',
    not: 'Die Frage von jemandem, der noch kein Kunde ist: Das ist ein neuer Bedarf.',
    helps: 'Holen Sie jemanden dazu, der dieses Produkt kennt.',
  },
  'new-need': {
    example: 'Wir suchen einen Ersatz für unsere Excel-Listen in der Liquiditätsplanung.',
    counts: 'Ein Projekt oder ein Problem, für das jemand eine Lösung sucht.',
    not: 'E-Mails von jemandem, der Ihnen etwas verkaufen will, so viele Kaufworte darin auch stehen.',
    helps: 'Vereinbaren Sie ein erstes Gespräch: Bedarf, Termin, wer entscheidet.',
  },
  pricing: {
    example: 'Könnten Sie uns ein Angebot für drei Jahre schicken?',
    counts: 'Ein Preis, ein Angebot oder Konditionen, nach denen gefragt wird.',
    not: 'Rechnungen, Mahnungen und Kontoauszüge.',
    helps: 'Antworten Sie heute und fragen Sie, wovon es abhängt.',
  },
  discount: {
    example: 'Ist beim Preis noch etwas drin, wenn wir diesen Monat unterschreiben?',
    counts: 'Feilschen, und „Machen Sie das möglich, dann unterschreibe ich“.',
    not: 'Die einfache Frage nach dem Preis: Das ist eine Preisanfrage.',
    helps: 'Die Unterschrift ist nah: Klären Sie, woran sie noch hängt.',
  },
  evaluation: {
    example: 'Könnten wir mit dem Team in Hamburg einen zweiwöchigen Pilot machen?',
    counts: 'Eine Demo, ein Test, ein Referenzgespräch oder ein Vergleich, bei dem Sie dabei sind.',
    not: 'Ein Vergleich, um zu wechseln: Das ist eine Warnung.',
    helps: 'Vereinbaren Sie vorab, woran der Erfolg gemessen wird.',
  },
  procurement: {
    example: 'Unsere Rechtsabteilung prüft gerade den Vertrag.',
    counts:
      'Ein laufender Schritt des Einkaufs: Ausschreibung, Rechts- oder Sicherheitsprüfung, Bestellung, Unterschrift.',
    not: 'Lieferungen und regelmäßige Identitätsprüfungen.',
    helps: 'Fragen Sie nach den verbleibenden Schritten und ihren Terminen.',
  },
  renewal: {
    example: 'Unser Vertrag läuft im März aus, was schlagen Sie vor?',
    counts: 'Verlängern oder Erneuern, ohne den Wunsch zu gehen.',
    not: 'Ein Vertragsende, das genannt wird, um ein Gespräch abzulehnen: Das ist „Aufgeschoben“.',
    helps: 'Machen Sie einen Vorschlag, bevor noch einmal gefragt wird.',
  },
  referral: {
    example: 'Meine Kollegin in Belgien bräuchte das Gleiche.',
    counts: 'Jemand anderes mit eigenem Bedarf.',
    not: 'Ein Kollege in Kopie, oder ein neuer Ansprechpartner in derselben Sache.',
    helps: 'Bitten Sie um eine Vorstellung und legen Sie einen Kontakt an.',
  },
};

export const otherKindWords: typeof otherEnglish = {
  budget: {
    example: 'Wir haben dafür 40.000 € eingeplant.',
    counts: 'Geld, das da, freigegeben, beantragt oder gedeckelt ist. Eine Obergrenze zählt.',
    not: 'Derzeit kein Geld: Das ist „Aufgeschoben“.',
    helps: 'Passen Sie das Angebot daran an.',
  },
  timeline: {
    example: 'Wir müssen vor dem 1. September live sein.',
    counts:
      'Ein Datum oder ein Zeitraum für Entscheidung, Kauf oder Start; „so bald wie möglich“ für den Start.',
    not: 'Das Datum eines Meetings, und „so bald wie möglich“ für ein Angebot.',
    helps: 'Planen Sie von dort rückwärts und passen Sie das Abschlussdatum an.',
  },
  authority: {
    example: 'Die endgültige Entscheidung trifft unsere Finanzchefin.',
    counts: 'Wer entscheidet, unterschreibt oder freigibt.',
    not: 'Ein Name oder eine Position ohne Rolle bei der Entscheidung.',
    helps: 'Bitten Sie um ein Treffen.',
  },
  competitor: {
    example: 'Wir sprechen auch mit zwei anderen Anbietern.',
    counts: 'Ein anderer Anbieter oder ein anderes Produkt, genannt oder in Betracht gezogen.',
    not: 'Papier und Tabellen.',
    helps: 'Fragen Sie, wonach verglichen wird.',
  },
  'churn-risk': {
    example: 'Wir überlegen, zum Ende der Laufzeit zu kündigen.',
    counts: 'Kündigen, Reduzieren, Wechseln oder große Unzufriedenheit.',
    not: 'Eine einzelne Beschwerde über einen Fehler, der gerade behoben wird.',
    helps: 'Rufen Sie an, vor allem anderen.',
  },
  stall: {
    example: 'Lassen Sie uns nach dem Sommer noch einmal sprechen.',
    counts: 'Vertagt, eingefroren, derzeit kein Geld; auch eine Absage mit Datum.',
    not: 'Ein Meeting, das sich um ein paar Tage verschiebt.',
    helps: 'Stellen Sie es bis zum genannten Datum zurück; der Deal gilt als pausiert.',
  },
};
