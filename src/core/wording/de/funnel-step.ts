import type { funnelStepWords as english } from '../en/funnel-step.ts';
import type { Formats } from '../formats.ts';

export function funnelStepWords(f: Formats): ReturnType<typeof english> {
  return {
    progress: (at, total) => `Schritt ${f.number(at)} von ${f.number(total)}`,
    jump: 'Zu einem Schritt gehen',
    phase: 'Welcher Abschnitt des Kundenwegs ist es?',
    role: 'Was geschieht darin?',
    roles: {
      prospecting: 'Die richtige Person erreichen',
      qualification: 'Den Bedarf verstehen',
      meeting: 'Termin oder Demo',
      proposal: 'Angebot liegt vor',
      negotiation: 'Konditionen verhandeln',
      signature: 'Warten auf die Unterschrift',
      'after-sales': 'Nach dem Verkauf',
    },
    noRole: 'Wie ihr Name sagt',
    team: 'Wer bringt ihn voran?',
    evidence: 'Was ist vor dem nächsten Schritt zu belegen?',
    evidenceHint: 'Die Deal-Karte zeigt, was belegt ist und was nicht, mit dem Satz, der es belegt.',
    evidenceNone: 'Nichts gewählt',
    proof: 'Was kann jeder sehen, wenn er erledigt ist?',
    proofHint:
      'Eine Tatsache, kein Gefühl: „Der Termin steht in beiden Kalendern“, „Die Zahlen sind eingetroffen“.',
    proofExample: 'In Ihren eigenen Worten',
    delay: 'Binnen wie vieler Tage ist die nächste Aktion fällig?',
    delayHint: 'Bleibt das Feld leer, ist keine Frist vereinbart.',
    action: 'Was ist die nächste Aktion?',
    material: 'Was gehört dazu?',
    defaultHint: 'Deal-Karten zeigen sie zuerst. Bleibt das Feld leer, sagen sie, was dort in Grau steht.',
    suggest: 'Vorschlag übernehmen',
    records: 'Was Ihre Datensätze sagen',
    noRecords:
      'Weniger als 8 Datensätze haben diesen Schritt durchlaufen, daher gibt es noch keine echten Zahlen.',
    openTitle: 'Hier noch zu klären',
    clear: 'Klar: wer, mit welchem Beleg und bis wann.',
    previous: 'Zurück',
    next: 'Weiter',
    undo: 'In diesem Schritt rückgängig machen',
    toHandovers: 'Weiter zu den Übergaben',
    gone: {
      title: 'Diesen Schritt gibt es nicht mehr',
      text: 'Die Phase wurde inzwischen in HubSpot entfernt. Die Übersicht zeigt die Phasen, wie sie jetzt sind.',
    },
  };
}
