import type { funnelStepWords as english } from '../en/funnel-step.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const roles: Words['roles'] = {
  prospecting: 'Raggiungere la persona giusta',
  qualification: 'Capire l’esigenza',
  meeting: 'Incontro o demo',
  proposal: 'Proposta sul tavolo',
  negotiation: 'Negoziazione delle condizioni',
  signature: 'In attesa della firma',
  'after-sales': 'Dopo la vendita',
};

export function funnelStepWords(f: Formats): Words {
  return {
    progress: (at, total) => `Passo ${f.number(at)} di ${f.number(total)}`,
    jump: 'Vai a un passo',
    phase: 'Di quale fase del percorso del cliente si tratta?',
    role: 'Che cosa succede in questo passo?',
    roles,
    noRole: 'Come dice il suo nome',
    team: 'Chi lo fa avanzare?',
    evidence: 'Che cosa va provato prima del passo successivo?',
    evidenceHint:
      'La scheda della trattativa mostra che cosa è provato e che cosa no, con la frase che lo prova.',
    evidenceNone: 'Nessuna scelta',
    proof: 'Che cosa può vedere chiunque quando è concluso?',
    proofHint:
      'Un fatto, non un’impressione: “C’è una data nelle due agende”, “Hanno inviato i loro numeri”.',
    proofExample: 'Con parole vostre',
    delay: 'Entro quanti giorni va fatta la prossima azione?',
    delayHint: 'Se vuoto, nessun termine è concordato.',
    action: 'Qual è la prossima azione?',
    material: 'Che cosa la accompagna?',
    defaultHint:
      'Le schede delle trattative la mostrano per prima. Se vuota, dicono ciò che appare in grigio.',
    suggest: 'Usa il suggerimento',
    records: 'Che cosa dicono i vostri record',
    noRecords: 'Meno di 8 record hanno attraversato questo passo: non ci sono ancora dati reali.',
    openTitle: 'Da chiarire qui',
    clear: 'Chiaro: chi, con quale prova, ed entro quando.',
    previous: 'Indietro',
    next: 'Avanti',
    undo: 'Annulla in questo passo',
    toHandovers: 'Ai passaggi fra i team',
    gone: {
      title: 'Questo passo non c’è più',
      text: 'Nel frattempo la fase è stata tolta in HubSpot. La mappa mostra le fasi come sono ora.',
    },
  };
}
