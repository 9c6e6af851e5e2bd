import type { funnelDocumentWords as english } from '../en/funnel-document.ts';
import { lowerFirst, type Formats } from '../formats.ts';

export function funnelDocumentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Dal primo contatto alla crescita',
    subtitle: 'Chi fa che cosa, con quale prova, ed entro quando',
    asOf: (at, account) => `${f.date(at)} · account HubSpot ${account}`,
    isProposal: 'Una proposta: nessuno l’ha ancora concordata.',
    hasUnsaved: 'Con modifiche non ancora salvate.',
    language: 'Lingua del documento',
    copy: 'Copia come testo',
    copied: 'Copiato. Ora si può incollare in un documento, una pagina o un messaggio.',
    notCopied: 'Il browser non ha permesso la copia. Selezionare il testo qui sotto e copiarlo a mano.',
    printHint: 'Per stamparlo o salvarlo come PDF, usare il comando di stampa del browser.',
    who: 'Chi',
    proof: 'Prova',
    delay: 'Termine',
    action: 'Prossima azione',
    material: 'Con',
    figures: 'Nella realtà',
    notAgreed: 'non ancora concordato',
    handovers: 'Passaggi di consegne',
    handover: (from, to, step, what) => `${from} → ${to}, dopo “${step}”: ${what}`,
    openPoints: 'Punti aperti',
    noOpenPoints: 'Nessuno: ogni passo è chiaro.',
    openPoint: (step, title) => `${step}: ${lowerFirst(title)}`,
    noStep: 'Ancora nessun passo qui.',
  };
}
