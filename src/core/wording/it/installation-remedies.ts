import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode } from '../check-facts.ts';

type Remedy = (result: CheckResult) => string;

const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'Vedere sopra “Autorizzazioni dell’app”, poi controllare di nuovo.',
  'not-set-up': 'Usare il pulsante sotto “Oggetto per i segnali”.',
  'no-answer': 'Controllare di nuovo fra un minuto.',
};

const connectMail =
  'Ogni utente collega Gmail o Outlook in Impostazioni → Generale → E-mail, con l’estensione o il componente aggiuntivo per la posta scritta fuori da HubSpot.';

/** The place and the choice of HubSpot’s that decide which mail of connected inboxes is logged. */
const logAllMails =
  'In Impostazioni → Gestione dei dati → Oggetti → Attività, impostare le regole di registrazione delle e-mail dei contatti su “Registra tutte le e-mail”: così contano anche le prime e-mail, non solo le risposte. Vale per gli utenti che hanno collegato la propria casella in Impostazioni → Generale → E-mail.';

export function installationRemedies(): Remedy {
  const remedies: Record<InstallationCheck, Remedy> = {
    token: () =>
      'Aprire Impostazioni → Integrazioni → App connesse. Se Invisible Pipeline non c’è, installarla di nuovo; se c’è, disinstallarla e reinstallarla.',
    scopes: ({ status }) =>
      status === 'unknown'
        ? 'Confrontare l’elenco in Impostazioni → Integrazioni → App connesse → Invisible Pipeline con la guida all’installazione.'
        : 'Installare di nuovo l’app e accettare le autorizzazioni elencate. Un’autorizzazione non offerta appartiene a un abbonamento che l’account non ha.',
    properties: () => 'Usare il pulsante: l’app le crea e non modifica nulla di esistente.',
    'signal-object': () =>
      'Usare il pulsante: l’app crea ciò che manca. Gli oggetti personalizzati richiedono un abbonamento Enterprise.',
    webhooks: ({ status }) =>
      status === 'unknown'
        ? 'Controllare di nuovo quando sarà registrata la posta di un contatto.'
        : 'Non si perde nulla: una scheda legge le novità quando viene aperta. Perché la posta sia letta appena arriva, compilare l’app con i webhook (passaggi 2 e 4 della guida all’installazione).',
    cards: () =>
      'Aprire un contatto: se non c’è la scheda “Invisible Pipeline”, andare in Impostazioni → Oggetti → Contatti → Personalizzazione dei record, scegliere la vista e aggiungerla a una tab e alla barra laterale. Poi lo stesso per le trattative.',
    'email-logging': ({ status }) =>
      status === 'unknown'
        ? 'Controllare di nuovo quando più contatti avranno un proprietario.'
        : connectMail,
    'incoming-mail': (result) => {
      switch (factCode(result, 'pattern')) {
        case 'none':
          return connectMail;
        case 'few':
          return 'Controllare di nuovo quando saranno registrate più e-mail.';
        default:
          return logAllMails;
      }
    },
    'team-logging': ({ status }) =>
      status === 'unknown'
        ? 'I team si impostano in Impostazioni → Utenti e team.'
        : `${connectMail} Un team che non scrive agli acquirenti non ha bisogno di nulla.`,
    schedule: () =>
      'Viene eseguito mentre le persone usano le schede e questa pagina. Per un account che resta chiuso per giorni, lasciare che un workflow pianificato chiami l’app (vedere la guida all’installazione).',
  };
  return (result) => unread[factCode(result, 'reason')] ?? remedies[result.id](result);
}
