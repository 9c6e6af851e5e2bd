import type { MarketplaceFailures, MarketplaceRemedies } from '../marketplace-words.ts';

export const marketplaceFailures: MarketplaceFailures = {
  'not-set-up': {
    title: 'Manca un passaggio',
    remedy:
      'L’app ha bisogno di alcune proprietà sue in questo account. Bastano pochi secondi, una sola volta.',
  },
  'not-allowed': {
    title: 'Spetta agli amministratori dell’app',
    remedy:
      'Possono farlo solo chi ha installato l’app, i super amministratori di HubSpot e le persone che hanno indicato. Rivolgersi a una di loro. Non è cambiato nulla.',
  },
};

export const marketplaceRemedies: MarketplaceRemedies = {
  notSetUp: 'Usare il pulsante sotto “Proprietà dell’app”.',
  webhooks:
    'Non si perde nulla: una scheda legge le novità quando viene aperta, e ogni quarto d’ora l’app cerca le e-mail che non le sono state segnalate. Se domani è ancora così, scrivere all’assistenza indicata nella pagina dell’app sul marketplace.',
  schedule:
    'Funziona da sé, che qualcuno apra l’app o no. Se domani è ancora così, scrivere all’assistenza indicata nella pagina dell’app sul marketplace.',
};

export const marketplaceAccess =
  'Chi può aprire un record in HubSpot ne vede la scheda, a meno che un amministratore dell’app non l’abbia limitata al proprietario o al suo team. Gli indicatori si fermano al team, e i team con meno di tre persone attive non ne hanno di propri. Nessuno viene messo in classifica. Le frasi che provano un segnale, e chi le ha scritte, sono conservate cifrate sul server dell’app; le e-mail intere, mai. Nessun modello linguistico le legge.';

export const marketplaceRetention = 'L’app lo fa da sola una volta al giorno.';
