import type { funnelDefaultWords as english } from '../en/funnel-defaults.ts';

export const funnelDefaultWords: typeof english = {
  discovery: {
    action: 'Rispondere a chi si è fatto vivo, con una domanda sulla sua situazione',
    material: 'Una pagina che risponde alla domanda con cui è arrivato.',
  },
  consideration: {
    action: 'Capire se c’è un’esigenza, e passarla con una frase che la dice',
    material: 'Tre domande, e un esempio di un’azienda simile.',
  },
  evaluation: {
    action: 'Mostrare il loro caso, e fissare la prossima data prima di salutarsi',
    material: 'Una demo con i loro numeri, e un cliente che possono chiamare.',
  },
  decision: {
    action: 'Concordare il percorso verso la firma, con un nome e una data per passo',
    material: 'Un piano di una pagina: firma, verifiche, avvio.',
  },
  onboarding: {
    action: 'Presentare chi subentra, e fissare la data del primo risultato',
    material: 'Perché hanno acquistato, nelle loro parole, e che cosa è stato promesso.',
  },
  adoption: {
    action: 'Rivedere i risultati con chi ha firmato, e chiedere che cosa segue',
    material: 'Il numero che doveva cambiare, prima e ora.',
  },
};
