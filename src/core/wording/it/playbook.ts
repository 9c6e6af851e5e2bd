import type { playbookWords as english } from '../en/playbook.ts';
import type { Formats } from '../formats.ts';
import { toStepWords } from '../step-words.ts';

type Words = ReturnType<typeof english>;

const steps: Words['steps'] = {
  'answer-buyer': {
    action: 'Rispondere all’ultima e-mail dell’acquirente',
    material: 'Ha chiesto qualcosa: una risposta breve oggi vale più di una completa la settimana prossima.',
  },
  'first-message': {
    action: 'Scrivere alla persona giusta, con un motivo che la riguarda',
    material: 'Cinque righe: che cosa si è notato nella sua azienda, una domanda, due orari possibili.',
  },
  'second-touch': {
    action: 'Chiamare, o provare con una seconda persona',
    material: 'Un taglio diverso dal primo messaggio, e un collega che vive il problema.',
  },
  'book-first-conversation': {
    action: 'Fissare un primo colloquio di 20 minuti',
    material: 'Un invito con tre domande da porre.',
  },
  'understand-need': {
    action: 'Capire che cosa vogliono cambiare, e quanto costa loro oggi',
    material: 'Domande: come si fa ora, che cosa non funziona, e se non cambia nulla?',
  },
  'find-decision-maker': {
    action: 'Chiedere chi altro ha voce in capitolo, e chi firma',
    material: 'Una domanda: “Come avete deciso l’ultima volta per un acquisto simile?”',
  },
  'ask-timing': {
    action: 'Chiedere entro quando deve funzionare, e perché',
    material: 'L’evento dietro la data: fine di un contratto, verifica, anno di bilancio, lancio.',
  },
  'book-meeting': {
    action: 'Fissare la demo con chi deciderà',
    material: 'Un invito con un ordine del giorno nelle loro parole, e i nomi di chi dovrebbe esserci.',
  },
  'prepare-meeting': {
    action: 'Confermare l’incontro e chi partecipa',
    material: 'Ordine del giorno: prima le loro tre domande, poi il prodotto, infine il prossimo passo.',
  },
  'size-the-need': {
    action: 'Annotare i volumi: utenti, sedi, contratti, importi',
    material: 'Un foglio delle quantità da correggere, invece che da compilare.',
  },
  'ask-criteria': {
    action: 'Chiedere che cosa confronteranno, e che cosa pesa di più',
    material: 'Un breve elenco di criteri da ordinare, e un cliente che possono chiamare.',
  },
  'agree-on-proposal-date': {
    action: 'Fissare una data per vedere insieme la proposta',
    material: 'Un riassunto di quanto detto, inviato lo stesso giorno, con quella data.',
  },
  'send-proposal': {
    action: 'Inviare la proposta, con una prima pagina da inoltrare',
    material: 'Prima pagina: il loro obiettivo, che cosa porta, il prezzo, la data entro cui decidere.',
  },
  'follow-up-proposal': {
    action: 'Richiamare per parlare della proposta',
    material: 'Una domanda, non “novità?”: “Di quale parte discuterete di più fra voi?”',
  },
  'bring-in-decision-maker': {
    action: 'Incontrare la persona che firma',
    material: 'Mezza pagina per questa persona: costo, guadagno, rischio, e che cosa succede nel primo mese.',
  },
  'confirm-budget': {
    action: 'Chiedere da quale budget proviene, e se è approvato',
    material: 'Il prezzo per anno e per utente, e il costo di lasciare tutto com’è.',
  },
  'list-open-points': {
    action: 'Scrivere i punti aperti, e chi risolve che cosa entro quando',
    material: 'Un elenco condiviso: punto, responsabile, data. Rispondere prima ai propri.',
  },
  'trade-concessions': {
    action: 'Chiedere qualcosa in cambio di ogni concessione',
    material: 'Una tabella di scambi: durata maggiore, più utenti, una referenza, una firma anticipata.',
  },
  'plan-paperwork': {
    action: 'Concordare il percorso verso la firma: legale, sicurezza, acquisti',
    material: 'Contratto, accordo sui dati e risposte sulla sicurezza, inviati prima che li chiedano.',
  },
  'set-signature-date': {
    action: 'Contare a ritroso dal loro avvio fino a una data di firma',
    material: 'Un piano di una pagina: avvio, configurazione, firma, verifiche.',
  },
  'send-contract': {
    action: 'Inviare il contratto a chi firma',
    material: 'Verificare nome, ruolo e numero dell’azienda; due frasi su che cosa succede dopo.',
  },
  'call-signatory': {
    action: 'Chiamare per sapere se manca qualcosa',
    material: 'Il numero d’ordine che serve al loro ufficio acquisti, e un sostituto in caso di assenza.',
  },
  'book-kick-off': {
    action: 'Fissare subito la riunione di avvio',
    material: 'Una data e i nomi dei due team: una data vicina aiuta anche la firma.',
  },
  'hand-over': {
    action: 'Presentare la persona che subentra',
    material: 'Perché hanno acquistato, nelle loro parole, che cosa è stato promesso ed entro quando.',
  },
  'hear-first-weeks': {
    action: 'Chiedere come vanno le prime settimane',
    material: 'Tre domande: che cosa funziona, che cosa non ancora, chi altro se ne interessa?',
  },
  'review-results': {
    action: 'Rivedere i primi risultati con chi ha firmato',
    material: 'Il numero che volevano cambiare, prima e ora, e un’idea per il seguito.',
  },
};

const ownStep: Words['ownStep'] = {
  action: 'Il vostro prossimo passo',
  material: 'Come previsto dal playbook.',
};

export function playbookWords(f: Formats): Words {
  const known = new Map<string, Words['ownStep']>(Object.entries(steps));
  const wordsOf = ({ id, words }: Parameters<Words['action']>[0]) =>
    toStepWords(words, known.get(id) ?? ownStep);
  return {
    title: 'Prossimo passo',
    steps,
    ownStep,
    action: (step) => wordsOf(step).action,
    material: (step) => wordsOf(step).material,
    due: ({ dueAt }, now) => `Scadenza: ${f.relativeDay(dueAt, now)}`,
    allDone: 'Tutti i passi di questa fase sono fatti.',
    createTask: 'Crea il task',
    logStep: 'Annota come prossimo passo',
  };
}
