import type { actionWords as english } from '../en/actions.ts';
import type { Formats } from '../formats.ts';
import { al } from './articles.ts';

export function actionWords(f: Formats): ReturnType<typeof english> {
  return {
    createDeal: 'Crea trattativa',
    createAnotherDeal: 'Crea un’altra trattativa',
    attach: 'Collega a una trattativa',
    belongsHere: 'Fa parte di questa trattativa',
    snooze: 'Rimanda',
    dismiss: 'Non è un segnale',
    more: 'Altro',
    openDeal: 'Apri trattativa',
    undo: 'Annulla la scelta',
    reopen: 'Riapri',
    cancel: 'Annulla',
    retry: 'Riprova',
    reload: 'Ricarica',
    setUp: 'Configura',
    readOn: 'Continua la lettura',
    dismissReasons: {
      'not-buying': 'Non intende acquistare',
      'already-handled': 'Già gestito altrove',
      'wrong-person': 'Non è la persona giusta',
      misread: 'La frase significa altro',
      other: 'Un altro motivo',
    },
    done: {
      created: (dealName) => `Trattativa creata: ${dealName}`,
      attached: (dealName) => (dealName ? `Collegato a ${dealName}` : 'Collegato alla trattativa'),
      dismissed: 'Annotato. Questo segnale non tornerà.',
      snoozed: (until) => `Rimandato ${al(f.date(until))}`,
      reopened: 'Il segnale è di nuovo aperto. Una trattativa già creata resta com’è.',
    },
  };
}
