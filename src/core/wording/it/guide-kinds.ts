import type { opportunityWords as opportunities, otherKindWords as others } from '../en/guide-kinds.ts';

export const opportunityWords: typeof opportunities = {
  'seat-expansion': {
    example: 'A maggio arrivano dodici colleghi che avranno bisogno dell’accesso.',
    counts: 'Più utenti, sedi o volume di ciò che hanno, e un limite che raggiungono.',
    not: 'Ciò che è già fatto: “ieri abbiamo aggiunto i dieci utenti, grazie”.',
    helps: 'Chiedere il numero e la data, e inviare il prezzo.',
  },
  'tier-upgrade': {
    example: 'Il single sign-on è compreso nel nostro piano o serve Enterprise?',
    counts: 'Un piano superiore per nome, e ciò che solo un piano superiore offre.',
    not: 'Una domanda su come funziona qualcosa del proprio piano.',
    helps: 'Mostrare il piano sul loro caso.',
  },
  'cross-sell': {
    example: 'Vi occupate anche di copertura dei cambi?',
    counts: 'La domanda di un cliente su un prodotto, servizio o polizza che non ha.',
    not: 'La domanda di chi non è ancora cliente: è una nuova esigenza.',
    helps: 'Coinvolgere chi conosce quel prodotto.',
  },
  'new-need': {
    example: 'Cerchiamo qualcosa che sostituisca i nostri fogli di calcolo di tesoreria.',
    counts: 'Un progetto o un problema per cui qualcuno cerca una soluzione.',
    not: 'La posta di chi vuole vendervi qualcosa, per quante parole d’acquisto usi.',
    helps: 'Fissare una prima chiamata: l’esigenza, la data, chi decide.',
  },
  pricing: {
    example: 'Potreste inviarci un preventivo per tre anni?',
    counts: 'Un prezzo, un preventivo, una proposta o condizioni che vengono chiesti.',
    not: 'Fatture, solleciti ed estratti conto.',
    helps: 'Rispondere oggi, e chiedere da che cosa dipende.',
  },
  discount: {
    example: 'C’è margine sul prezzo se firmiamo questo mese?',
    counts: 'Trattative sul prezzo, e “fate questo e firmo”.',
    not: 'Una semplice domanda sul prezzo: è chiedere un prezzo.',
    helps: 'La firma è vicina: concordare da che cosa dipende.',
  },
  evaluation: {
    example: 'Potremmo fare un pilota di due settimane con il team di Lione?',
    counts: 'Una demo, una prova, una referenza, o un confronto di cui fate parte.',
    not: 'Un confronto per andarsene: è un avviso.',
    helps: 'Concordare prima che cosa ne fa un successo.',
  },
  procurement: {
    example: 'Il nostro ufficio legale sta esaminando il contratto.',
    counts: 'Un passaggio dell’acquisto in corso: gara, verifica legale o di sicurezza, ordine, firma.',
    not: 'Consegne e verifiche d’identità periodiche.',
    helps: 'Chiedere i passaggi che restano, e le date.',
  },
  renewal: {
    example: 'Il nostro contratto scade a marzo; che cosa proponete?',
    counts: 'Rinnovare o prolungare, senza volontà di andarsene.',
    not: 'Una scadenza citata per rifiutare una chiamata: è “in sospeso”.',
    helps: 'Proporre prima che lo chiedano di nuovo.',
  },
  referral: {
    example: 'Al mio collega in Belgio servirebbe lo stesso.',
    counts: 'Qualcun altro con un’esigenza propria.',
    not: 'Un collega in copia, o un nuovo referente per la stessa questione.',
    helps: 'Chiedere di essere presentati, e creare un contatto.',
  },
};

export const otherKindWords: typeof others = {
  budget: {
    example: 'Abbiamo 40.000 euro destinati a questo.',
    counts: 'Fondi disponibili, approvati, richiesti o limitati. Vale anche un tetto.',
    not: 'Nessun fondo per ora: è “in sospeso”.',
    helps: 'Adattarvi la proposta.',
  },
  timeline: {
    example: 'Dobbiamo essere operativi prima del 1° settembre.',
    counts: 'Una data o un periodo per decidere, acquistare o iniziare; “il prima possibile” per l’avvio.',
    not: 'La data di una riunione, e “il prima possibile” per un preventivo.',
    helps: 'Pianificare a ritroso da lì, e correggere la data di chiusura.',
  },
  authority: {
    example: 'L’ultima parola spetta al nostro direttore finanziario.',
    counts: 'Chi decide, firma o approva.',
    not: 'Un nome o un ruolo senza parte nella decisione.',
    helps: 'Chiedere di incontrarlo.',
  },
  competitor: {
    example: 'Stiamo parlando anche con altri due fornitori.',
    counts: 'Un altro fornitore o prodotto, citato o valutato.',
    not: 'Carta e fogli di calcolo.',
    helps: 'Chiedere in base a che cosa confrontano.',
  },
  'churn-risk': {
    example: 'Pensiamo di andarcene alla fine del contratto.',
    counts: 'Disdire, ridurre, andarsene, o essere molto scontenti.',
    not: 'Un singolo reclamo per un guasto che si sta risolvendo.',
    helps: 'Chiamare, prima di ogni altra cosa.',
  },
  stall: {
    example: 'Riprendiamo il discorso dopo l’estate.',
    counts: 'Rimandato, congelato, senza fondi ora; anche un rifiuto con una data.',
    not: 'Una riunione che si sposta di qualche giorno.',
    helps: 'Rimandare alla data indicata; la trattativa risulta in pausa.',
  },
};
