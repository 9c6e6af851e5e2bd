import type { dataRightsWords as english } from '../en/data-rights.ts';

export const dataRightsWords: typeof english = {
  file: {
    title: 'Che cosa conserva Invisible Pipeline su questo record',
    how: 'I file lunghi arrivano in parti, e isLastPart indica l’ultima. I nomi delle proprietà sono quelli di HubSpot. Gli orari sono in UTC; i numeri lunghi sono millisecondi dal 1970. Una parte assente non contiene nulla.',
    sections: {
      contacts:
        'Le proprietà che l’applicazione tiene su un contatto: numero e valore dei segnali aperti, avvisi sui dati, id delle e-mail lette, che cosa indica la firma più recente, quando è stato chiesto e risposto qualcosa, e le modifiche fatte con un clic.',
      companies: 'Lo stesso per l’azienda.',
      signals:
        'Frasi delle e-mail che mostrano l’intenzione di acquistare: la citazione, il mittente, i fatti che indica, quanto può valere e con quale formula, quanto il programma ne è certo, e che cosa qualcuno ha deciso.',
      tasks: 'I task in HubSpot creati dall’applicazione: chiave, oggetto, note e stato.',
      changesOnDeals: 'Modifiche fatte a una trattativa con un clic, in base a ciò che diceva un’e-mail.',
      reviewDecisions:
        'Che cosa una revisione settimanale ha deciso sulle trattative del contatto: decisione e ora, senza nome.',
      figures: 'Le righe da cui si calcolano gli indicatori della pagina della pipeline: id, importi e date.',
    },
    notHere:
      'Non in questo file: le e-mail stesse e ciò che le persone hanno scritto nei campi di HubSpot. Appartengono all’account, non all’applicazione.',
  },
};
