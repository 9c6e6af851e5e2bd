import type { failures as english } from '../en/failures.ts';

export const failures: typeof english = {
  'bad-request': {
    title: 'HubSpot non è riuscito a leggere la richiesta',
    remedy: 'Ricaricare la pagina e riprovare. Se si ripete, avvisare l’amministratore HubSpot.',
  },
  'not-set-up': {
    title: 'Manca un passaggio',
    remedy:
      'L’app ha bisogno delle sue proprietà e del suo oggetto “segnale” in questo account. Bastano pochi secondi, una sola volta.',
  },
  'record-not-found': {
    title: 'Questo record non c’è più',
    remedy: 'Forse è stato unito o eliminato. Riaprirlo dall’elenco.',
  },
  'missing-scope': {
    title: 'L’app non ha ancora il permesso di leggere questi dati',
    remedy:
      'Chiedere all’amministratore HubSpot di reinstallare l’app e accettare le autorizzazioni elencate.',
  },
  validation: {
    title: 'HubSpot non ha accettato questi valori',
    remedy: 'Correggere i valori e inviarli di nuovo. Non è stato salvato nulla.',
  },
  'rate-limited': {
    title: 'HubSpot è molto impegnato',
    remedy: 'Sono arrivate molte richieste insieme. Riprovare fra qualche secondo.',
  },
  'changed-meanwhile': {
    title: 'Qualcuno è stato più veloce',
    remedy: 'Questo segnale è cambiato nel frattempo. Ricaricare per vedere a che punto è.',
  },
  'too-long': {
    title: 'È più di quanto l’app possa conservare',
    remedy:
      'Tutte le impostazioni insieme hanno posto per 60.000 caratteri. Accorciare i testi più lunghi e salvare di nuovo. Non è cambiato nulla.',
  },
  'not-allowed': {
    title: 'Serve il codice di accesso',
    remedy:
      'Inserire il codice di accesso delle impostazioni e riprovare. Lo ha chi ha installato l’app. Non è cambiato nulla.',
  },
  timeout: {
    title: 'HubSpot ha impiegato troppo tempo a rispondere',
    remedy: 'Riprovare. Niente viene fatto due volte.',
  },
  unavailable: {
    title: 'HubSpot non è raggiungibile in questo momento',
    remedy: 'Verificare la connessione e riprovare. Non si perde nulla.',
  },
  internal: {
    title: 'Qualcosa non ha funzionato da parte nostra',
    remedy: 'Riprovare. Se si ripete, avvisare l’amministratore HubSpot.',
  },
};
