import type { actionWords as english } from '../en/actions.ts';
import type { Formats } from '../formats.ts';

export function actionWords(f: Formats): ReturnType<typeof english> {
  return {
    createDeal: 'Créer la transaction',
    createAnotherDeal: 'Créer une autre transaction',
    attach: 'Rattacher à une transaction',
    belongsHere: 'Fait partie de cette transaction',
    snooze: 'Mettre en pause',
    dismiss: 'Pas un signal',
    more: 'Plus',
    openDeal: 'Ouvrir la transaction',
    undo: 'Annuler',
    reopen: 'Rouvrir',
    cancel: 'Fermer',
    retry: 'Réessayer',
    reload: 'Recharger',
    setUp: 'Configurer',
    readOn: 'Poursuivre la lecture',
    dismissReasons: {
      'not-buying': 'Pas de projet d’achat',
      'already-handled': 'Déjà traité ailleurs',
      'wrong-person': 'Pas le bon interlocuteur',
      misread: 'La phrase veut dire autre chose',
      other: 'Autre raison',
    },
    done: {
      created: (dealName) => `Transaction créée : ${dealName}`,
      attached: (dealName) => (dealName ? `Rattaché à ${dealName}` : 'Rattaché à la transaction'),
      dismissed: 'C’est noté. Ce signal ne reviendra pas.',
      snoozed: (until) => `En pause jusqu’au ${f.date(until)}`,
      reopened: 'Le signal est rouvert. Une transaction déjà créée reste telle quelle.',
    },
  };
}
