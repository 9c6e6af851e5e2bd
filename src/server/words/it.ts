import type { InstallWords } from './en.ts';

export function italianInstall(): InstallWords {
  return {
    again: 'Collega',
    reference: (id) => `Riferimento per l’assistenza: ${id}`,
    rights: {
      contacts: 'I contatti e le loro attività',
      companies: 'Le aziende',
      deals: 'Le trattative e le loro pipeline',
      owners: 'Gli utenti proprietari di record',
      users: 'Chi è super amministratore, per poter modificare le impostazioni',
      products: 'La libreria dei prodotti, per i prezzi abituali',
      email: 'Il testo delle e-mail registrate',
      timeline: 'Gli eventi nella cronologia dei contatti',
      fields: 'Le proprietà, per mostrare i risultati in elenchi e report',
      other: 'Altro',
    },
    installed: {
      title: 'Invisible Pipeline è collegata',
      account: (portalId) => `Account HubSpot ${portalId}`,
      steps: [
        'Da ora l’app legge le e-mail che HubSpot registra. I primi risultati compaiono pochi minuti dopo il prossimo messaggio.',
        'Aggiunga le schede una volta: in HubSpot, Impostazioni → Oggetti → Contatti → Personalizzazione dei record, poi lo stesso per le trattative.',
        'Scelga che cosa viene letto e che cosa no in Impostazioni → Integrazioni → App collegate → Invisible Pipeline.',
      ],
      withoutOptional: 'L’account non ha concesso quanto segue. L’app funziona anche senza:',
      open: 'Apri HubSpot',
    },
    missing: {
      title: 'Mancano alcune autorizzazioni',
      text: 'HubSpot ha collegato l’app senza queste autorizzazioni. Senza di esse non può funzionare, quindi non è stato configurato nulla:',
      steps: [
        'La colleghi di nuovo come super amministratore, o con un utente che ha queste autorizzazioni in HubSpot.',
        'Accetti tutte le autorizzazioni che HubSpot elenca. Un’autorizzazione che non viene proposta appartiene a un abbonamento che l’account non ha.',
      ],
    },
    declined: {
      title: 'Non collegata',
      text: 'L’app non ha ricevuto l’accesso e nell’account non è cambiato nulla. Può collegarla quando vuole.',
    },
    expired: {
      title: 'Questo link non è più valido',
      text: 'Per sicurezza, il collegamento riesce una sola volta, entro dieci minuti e in un solo browser. Se l’app è già collegata, non c’è nulla da fare. Altrimenti ricominci da qui.',
    },
    unreachable: {
      title: 'HubSpot al momento non risponde',
      text: 'Non è stato configurato nulla. Riprovi tra qualche minuto.',
    },
    failed: {
      title: 'Il collegamento non è riuscito',
      text: 'Non è stato configurato nulla. Ricominci; se succede di nuovo, invii all’assistenza il riferimento qui sotto.',
    },
    busy: {
      title: 'Molte persone si stanno collegando in questo momento',
      text: 'Riprovi tra un minuto.',
    },
  };
}
