import type { settingsAccessWords as english } from '../en/settings-access.ts';
import type { Formats } from '../formats.ts';

const pageForAdmins =
  'Solo gli amministratori dell’app vedono gli indicatori e gli elenchi della pagina, perché mostrano molti record insieme.';

export function settingsAccessWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Lettura di chi può fare che cosa',
    admins: {
      title: 'Amministratori dell’app',
      hint: 'Cambiano le impostazioni, avviano l’analisi delle e-mail passate, esportano e cancellano ciò che si conserva di una persona, e vedono tutti i record.',
      always: 'Amministratori in ogni caso',
      installer: 'ha collegato l’app',
      superAdmin: 'super amministratore in HubSpot',
      user: (id) => `Utente ${id}`,
      noInstaller:
        'HubSpot non ha indicato chi ha collegato l’app. Chi la collega di nuovo diventa amministratore.',
      superAdminsUnknown:
        'Questo account non permette all’app di sapere chi sono i suoi super amministratori. Qui contano come amministratori solo se vengono scelti sotto. Per cambiarlo, collegare di nuovo l’app e accettare l’autorizzazione facoltativa sugli utenti.',
      stays:
        'Chi ha collegato l’app resta amministratore qualunque cosa si scelga qui: nessuno può quindi chiudere fuori tutti. Se quella persona lascia l’azienda, un super amministratore collega di nuovo l’app e ne prende il posto.',
      named: 'Anche amministratori',
      namedHint: 'Utenti attivi di questo account.',
      nobody: 'Nessun altro',
      tooMany: (most) => `Al massimo ${f.number(most)} persone.`,
      leavingTitle: 'State togliendo voi stessi dall’elenco',
      leaving: 'Dopo il salvataggio, solo un altro amministratore potrà reinserirvi.',
    },
    records: {
      title: 'Chi vede i segnali di un record',
      hint: 'L’app non può leggere i permessi di HubSpot sui singoli record. Perciò si decide qui, per tutto l’account.',
      label: 'I segnali sono mostrati',
      choices: {
        everybody: 'A tutti',
        team: 'Al proprietario e al suo team',
        owner: 'Solo al proprietario',
      },
      cards: 'Schede',
      onCards: {
        everybody: 'Chi può aprire un record in HubSpot ne vede i segnali.',
        team: 'Il proprietario del record, le persone dei suoi team e gli amministratori dell’app. Un record senza proprietario attivo: solo gli amministratori.',
        owner:
          'Il proprietario del record e gli amministratori dell’app. Un record senza proprietario attivo: solo gli amministratori.',
      },
      page: 'Pagina dell’app',
      onPage: {
        everybody: 'Tutti possono aprire la pagina, con i suoi indicatori ed elenchi di record.',
        team: pageForAdmins,
        owner: pageForAdmins,
      },
      lists: 'Elenchi di HubSpot',
      onLists:
        'Gli elenchi, le viste e i report che usano le proprietà dell’app seguono i permessi di HubSpot, qualunque cosa si scelga qui.',
    },
  };
}
