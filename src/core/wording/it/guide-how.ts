import type { guideHowWords as english } from '../en/guide-how.ts';

export const guideHowWords: typeof english = {
  read: {
    title: 'Che cosa viene letto',
    text: 'Le e-mail registrate da HubSpot, e i contatti, le aziende e le trattative attorno. Conta solo ciò che un cliente ha scritto in quel messaggio: niente testo citato, firma o posta automatica. Di caselle, domini e mittenti esclusi nelle impostazioni si legge solo l’intestazione. Allegati, chiamate e riunioni non vengono letti affatto.',
  },
  kept: {
    title: 'Che cosa viene conservato',
    text: 'La frase che prova un segnale, parola per parola e al massimo 500 caratteri, con i suoi dati: importo, data, quantità. L’e-mail stessa viene letta e scartata; il suo testo non viene né conservato né registrato. Dopo il tempo indicato nelle impostazioni si eliminano anche le frasi, e restano i conteggi.',
  },
  card: {
    title: 'Che cosa mostra una scheda',
    text: 'Una frase di un’e-mail, quanto può valere, e se una trattativa la copre già. Si decide con un clic: creare una trattativa, collegarla a una esistente, rimandarla a una data, o dire che non è un segnale. Nei vostri campi non si scrive nulla senza un clic.',
  },
  manager: {
    title: 'Quando un responsabile ne viene a sapere',
    text: 'Solo quando nessuno ha deciso su un’opportunità certa entro le ore lavorative previste. Allora un responsabile del team riceve un task con la frase e che cosa fare. Ogni decisione lo chiude, anche “non è un segnale”. Notti, fine settimana, festività e assenze non contano.',
  },
  scores: {
    title: 'Che cosa significano i punteggi',
    text: 'La certezza di un segnale dice quanto spesso frasi simili si sono rivelate giuste. La salute di una trattativa, da 0 a 100, la confronta con quelle vinte: ritmo, contatto, direzione, che cosa è provato, prossimo passo. Ogni punto si apre sul suo motivo. Nessun punteggio valuta una persona.',
  },
  access: {
    title: 'Chi vede che cosa',
    text: 'Chi può aprire un record in HubSpot ne vede la scheda. Gli indicatori si fermano al team, e i team con meno di tre persone attive non ne hanno di propri. Nessuno viene messo in classifica. Senza un modello linguistico scelto da voi, nessun testo lascia HubSpot.',
  },
};
