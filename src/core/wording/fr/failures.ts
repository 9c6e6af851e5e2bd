import type { failures as english } from '../en/failures.ts';

export const failures: typeof english = {
  'bad-request': {
    title: 'HubSpot n’a pas pu lire cette demande',
    remedy: 'Rechargez la page et réessayez. Si cela se reproduit, prévenez votre administrateur HubSpot.',
  },
  'not-set-up': {
    title: 'Il reste une étape',
    remedy:
      'L’application a besoin de ses propriétés et de son objet « signal » dans ce compte. Quelques secondes suffisent, une seule fois.',
  },
  'record-not-found': {
    title: 'Cette fiche n’existe plus',
    remedy: 'Elle a peut-être été fusionnée ou supprimée. Rouvrez-la depuis la liste.',
  },
  'missing-scope': {
    title: 'L’application n’a pas encore le droit de lire ces données',
    remedy:
      'Demandez à votre administrateur HubSpot de réinstaller l’application et d’accepter les autorisations listées.',
  },
  validation: {
    title: 'HubSpot n’a pas accepté ces valeurs',
    remedy: 'Ajustez les valeurs et renvoyez-les. Rien n’a été enregistré.',
  },
  'rate-limited': {
    title: 'HubSpot est très sollicité',
    remedy: 'Beaucoup de demandes sont arrivées en même temps. Réessayez dans quelques secondes.',
  },
  'changed-meanwhile': {
    title: 'Quelqu’un est passé avant vous',
    remedy: 'Ce signal a changé entre-temps. Rechargez-le pour voir où il en est.',
  },
  'too-long': {
    title: 'C’est plus que l’application ne peut garder',
    remedy:
      'Tous les réglages ensemble tiennent dans 60 000 caractères. Raccourcissez les textes les plus longs, puis enregistrez à nouveau. Rien n’a été modifié.',
  },
  'not-allowed': {
    title: 'Le code d’accès est nécessaire',
    remedy:
      'Saisissez le code d’accès des réglages, puis réessayez. La personne qui a installé l’application le connaît. Rien n’a été modifié.',
  },
  timeout: {
    title: 'HubSpot a mis trop de temps à répondre',
    remedy: 'Réessayez. Rien n’est fait deux fois.',
  },
  unavailable: {
    title: 'HubSpot est injoignable pour l’instant',
    remedy: 'Vérifiez la connexion et réessayez. Rien n’est perdu.',
  },
  internal: {
    title: 'Un problème est survenu de notre côté',
    remedy: 'Réessayez. Si cela se reproduit, prévenez votre administrateur HubSpot.',
  },
};
