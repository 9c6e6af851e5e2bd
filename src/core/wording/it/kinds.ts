import type { kinds as english } from '../en/kinds.ts';

export const kinds: typeof english = {
  'seat-expansion': {
    label: 'Più utenti o volume',
    meaning: 'Un cliente parla di acquistare di più di ciò che ha già: utenti, sedi, volume.',
  },
  'tier-upgrade': {
    label: 'Piano superiore',
    meaning: 'Un cliente si interessa a un piano superiore, o a ciò che solo quel piano offre.',
  },
  'cross-sell': {
    label: 'Un altro prodotto',
    meaning: 'Un cliente chiede di un prodotto o servizio che non ha ancora.',
  },
  'new-need': {
    label: 'Nuova esigenza',
    meaning: 'Qualcuno ha un progetto o un problema e cerca una soluzione.',
  },
  pricing: {
    label: 'Chiede un prezzo',
    meaning: 'Chiede un prezzo, un preventivo o condizioni commerciali.',
  },
  discount: {
    label: 'Tratta sul prezzo',
    meaning: 'Tratta sul prezzo: spesso il budget è definito e la firma è vicina.',
  },
  evaluation: {
    label: 'Vuole provare o confrontare',
    meaning: 'Chiede una demo, una prova o una referenza, oppure vi confronta con altri.',
  },
  procurement: {
    label: 'Acquisto in corso',
    meaning: 'Un passaggio dell’acquisto è avviato: gara, verifica legale, contratto, ordine.',
  },
  renewal: { label: 'Rinnovo', meaning: 'Parla di rinnovare o prolungare il contratto attuale.' },
  referral: {
    label: 'Indica un altro acquirente',
    meaning: 'Indica un’altra persona che ha un’esigenza propria.',
  },
  budget: { label: 'Budget', meaning: 'I fondi ci sono, o sono approvati, richiesti o limitati.' },
  timeline: {
    label: 'Tempi',
    meaning: 'Indica una data o un periodo per decidere, acquistare o iniziare.',
  },
  authority: { label: 'Chi decide', meaning: 'Dice chi decide, firma o approva.' },
  competitor: { label: 'Concorrente', meaning: 'Cita un altro fornitore o prodotto.' },
  'churn-risk': {
    label: 'Potrebbe andarsene',
    meaning: 'Parla di disdire, ridurre o andarsene, oppure è molto scontento.',
  },
  stall: {
    label: 'In sospeso',
    meaning: 'Rimanda: il progetto aspetta, o ora il budget non c’è.',
  },
};
