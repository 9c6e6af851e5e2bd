import type { funnelDefaultWords as english } from '../en/funnel-defaults.ts';

export const funnelDefaultWords: typeof english = {
  discovery: {
    action: 'Antworten Sie auf die Anfrage, mit einer Frage zur Situation',
    material: 'Eine Seite, die genau die gestellte Frage beantwortet.',
  },
  consideration: {
    action: 'Klären Sie, ob Bedarf besteht, und geben Sie ihn in einem Satz weiter',
    material: 'Drei Fragen und ein Beispiel aus einem ähnlichen Unternehmen.',
  },
  evaluation: {
    action: 'Zeigen Sie den eigenen Fall des Kunden und legen Sie vor dem Ende den nächsten Termin fest',
    material: 'Eine Demo mit den Zahlen des Kunden und eine Referenz, die er anrufen kann.',
  },
  decision: {
    action: 'Vereinbaren Sie den Weg zur Unterschrift, mit Name und Datum für jeden Schritt',
    material: 'Ein Plan auf einer Seite: Unterschrift, Prüfungen, Start.',
  },
  onboarding: {
    action: 'Stellen Sie die Person vor, die übernimmt, und legen Sie das Datum des ersten Ergebnisses fest',
    material: 'Warum gekauft wurde, in den Worten des Kunden, und was zugesagt ist.',
  },
  adoption: {
    action:
      'Gehen Sie die Ergebnisse mit der Person durch, die unterschrieben hat, und fragen Sie, was folgt',
    material: 'Die Zahl, die sich ändern sollte, vorher und heute.',
  },
};
