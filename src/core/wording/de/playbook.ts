import type { playbookWords as english } from '../en/playbook.ts';
import type { Formats } from '../formats.ts';
import { toStepWords } from '../step-words.ts';

type Words = ReturnType<typeof english>;

const steps: Words['steps'] = {
  'answer-buyer': {
    action: 'Die letzte E-Mail beantworten',
    material:
      'Es wurde etwas gefragt: Eine kurze Antwort heute ist besser als eine vollständige nächste Woche.',
  },
  'first-message': {
    action: 'Der richtigen Person schreiben, mit einem Grund, der sie betrifft',
    material:
      'Fünf Zeilen: was Ihnen an ihrem Unternehmen aufgefallen ist, eine Frage, zwei Terminvorschläge.',
  },
  'second-touch': {
    action: 'Anrufen oder eine zweite Person ansprechen',
    material: 'Ein anderer Ansatz als in der ersten Nachricht und ein Kollege, der mit dem Problem lebt.',
  },
  'book-first-conversation': {
    action: 'Ein erstes Gespräch von 20 Minuten vereinbaren',
    material: 'Eine Einladung mit drei Fragen, die Sie stellen werden.',
  },
  'understand-need': {
    action: 'Klären, was sich ändern soll und was der heutige Zustand kostet',
    material: 'Fragen: Wie läuft es heute, was klappt nicht, was passiert, wenn alles so bleibt?',
  },
  'find-decision-maker': {
    action: 'Fragen, wer mitentscheidet und wer unterschreibt',
    material: 'Eine Frage: „Wie haben Sie entschieden, als Sie zuletzt so etwas gekauft haben?“',
  },
  'ask-timing': {
    action: 'Fragen, bis wann es laufen soll und woran dieser Termin hängt',
    material: 'Das Ereignis hinter dem Termin: Vertragsende, Audit, Budgetjahr, Markteinführung.',
  },
  'book-meeting': {
    action: 'Die Demo mit den Entscheidern vereinbaren',
    material:
      'Eine Einladung mit einer Agenda in den Worten des Kunden und den Namen derer, die dabei sein sollten.',
  },
  'prepare-meeting': {
    action: 'Termin und Teilnehmer bestätigen',
    material: 'Agenda: zuerst die drei Fragen des Kunden, dann das Produkt, zuletzt der nächste Schritt.',
  },
  'size-the-need': {
    action: 'Mengen notieren: Benutzer, Standorte, Verträge, Beträge',
    material: 'Eine Übersicht, die der Kunde nur noch korrigiert, statt sie selbst auszufüllen.',
  },
  'ask-criteria': {
    action: 'Fragen, was verglichen wird und was am meisten zählt',
    material: 'Eine kurze Liste von Kriterien zum Sortieren und ein Kunde, der als Referenz erreichbar ist.',
  },
  'agree-on-proposal-date': {
    action: 'Einen Termin festlegen, um das Angebot gemeinsam durchzugehen',
    material: 'Eine Zusammenfassung des Gesprächs, noch am selben Tag verschickt, mit diesem Termin.',
  },
  'send-proposal': {
    action: 'Das Angebot senden, mit einer ersten Seite zum Weiterleiten',
    material: 'Erste Seite: das Ziel des Kunden, der Nutzen, der Preis, das Datum für die Entscheidung.',
  },
  'follow-up-proposal': {
    action: 'Telefonisch zum Angebot nachfassen',
    material:
      'Eine Frage, aber nicht „Gibt es Neues?“: „Über welchen Teil wird bei Ihnen am meisten gesprochen?“',
  },
  'bring-in-decision-maker': {
    action: 'Die Person treffen, die unterschreibt',
    material: 'Eine halbe Seite für diese Person: Kosten, Nutzen, Risiko und der Ablauf des ersten Monats.',
  },
  'confirm-budget': {
    action: 'Fragen, aus welchem Budget es kommt und ob es freigegeben ist',
    material: 'Der Preis pro Jahr und pro Benutzer sowie die Kosten, wenn alles bleibt, wie es ist.',
  },
  'list-open-points': {
    action: 'Offene Punkte festhalten, mit Verantwortlichen und Terminen',
    material: 'Eine gemeinsame Liste: Punkt, Verantwortlicher, Datum. Beantworten Sie Ihre eigenen zuerst.',
  },
  'trade-concessions': {
    action: 'Für jedes Zugeständnis eine Gegenleistung erbitten',
    material:
      'Eine Tabelle mit Tauschangeboten: längere Laufzeit, mehr Benutzer, eine Referenz, frühere Unterschrift.',
  },
  'plan-paperwork': {
    action: 'Den Weg zur Unterschrift abstimmen: Recht, Sicherheit, Einkauf',
    material:
      'Vertrag, Auftragsverarbeitung und Antworten zur Sicherheit, verschickt, bevor danach gefragt wird.',
  },
  'set-signature-date': {
    action: 'Vom Starttermin zurück auf ein Datum für die Unterschrift rechnen',
    material: 'Ein Plan auf einer Seite: Start, Einrichtung, Unterschrift, Prüfungen.',
  },
  'send-contract': {
    action: 'Den Vertrag an die Person senden, die unterschreibt',
    material:
      'Prüfen Sie Name, Funktion und Handelsregisternummer; dazu zwei Sätze, wie es danach weitergeht.',
  },
  'call-signatory': {
    action: 'Anrufen und fragen, ob noch etwas fehlt',
    material: 'Die Bestellnummer, die der Einkauf braucht, und eine Vertretung bei Abwesenheit.',
  },
  'book-kick-off': {
    action: 'Jetzt den Kick-off vereinbaren',
    material: 'Ein Datum und die Namen beider Teams: Ein fester Termin hilft auch der Unterschrift.',
  },
  'hand-over': {
    action: 'Die Person vorstellen, die übernimmt',
    material: 'Warum gekauft wurde, in den Worten des Kunden, was zugesagt ist und bis wann.',
  },
  'hear-first-weeks': {
    action: 'Fragen, wie die ersten Wochen laufen',
    material: 'Drei Fragen: Was funktioniert, was noch nicht, wer fragt noch danach?',
  },
  'review-results': {
    action: 'Die ersten Ergebnisse mit der Person besprechen, die unterschrieben hat',
    material: 'Die Zahl, die sich ändern sollte, vorher und heute, und eine Idee für das, was folgt.',
  },
};

const ownStep: Words['ownStep'] = {
  action: 'Ihr eigener nächster Schritt',
  material: 'Wie in Ihrem Playbook.',
};

export function playbookWords(f: Formats): Words {
  const known = new Map<string, Words['ownStep']>(Object.entries(steps));
  const wordsOf = ({ id, words }: Parameters<Words['action']>[0]) =>
    toStepWords(words, known.get(id) ?? ownStep);
  return {
    title: 'Nächster Schritt',
    steps,
    ownStep,
    action: (step) => wordsOf(step).action,
    material: (step) => wordsOf(step).material,
    due: ({ dueAt }, now) => `Fällig: ${f.relativeDay(dueAt, now)}`,
    allDone: 'Alle Schritte dieser Phase sind erledigt.',
    createTask: 'Aufgabe erstellen',
    logStep: 'Als nächsten Schritt notieren',
  };
}
