import type { funnelDocumentWords as english } from '../en/funnel-document.ts';
import type { Formats } from '../formats.ts';

export function funnelDocumentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Vom ersten Kontakt bis zum Wachstum',
    subtitle: 'Wer was tut, mit welchem Beleg und bis wann',
    asOf: (at, account) => `${f.date(at)} · HubSpot-Account ${account}`,
    isProposal: 'Ein Vorschlag: Noch hat sich niemand darauf geeinigt.',
    hasUnsaved: 'Mit Änderungen, die noch nicht gespeichert sind.',
    language: 'Sprache des Dokuments',
    copy: 'Als Text kopieren',
    copied: 'Kopiert. Fügen Sie den Text in ein Dokument, eine Seite oder eine Nachricht ein.',
    notCopied:
      'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text unten und kopieren Sie ihn von Hand.',
    printHint: 'Zum Drucken oder zum Speichern als PDF nutzen Sie den Druckbefehl Ihres Browsers.',
    who: 'Wer',
    proof: 'Beleg',
    delay: 'Frist',
    action: 'Nächste Aktion',
    material: 'Womit',
    figures: 'In Wirklichkeit',
    notAgreed: 'noch nicht vereinbart',
    handovers: 'Übergaben',
    handover: (from, to, step, what) => `${from} → ${to}, nach „${step}“: ${what}`,
    openPoints: 'Offene Punkte',
    noOpenPoints: 'Keine: Jeder Schritt ist klar.',
    openPoint: (step, title) => `${step}: ${title}`,
    noStep: 'Hier gibt es noch keinen Schritt.',
  };
}
