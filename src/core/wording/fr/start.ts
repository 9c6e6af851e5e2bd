import type { startWords as english } from '../en/start.ts';
import type { Formats } from '../formats.ts';

export function startWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Nous regardons où vous en êtes',
    intro:
      'De l’installation à votre premier rapport et à un tunnel bien décrit. Chaque étape prend quelques minutes, et la page voit d’elle-même ce qui est fait.',
    progress: (done, total) =>
      `${f.number(done)} ${f.plural(done, { one: 'étape faite', other: 'étapes faites' })} sur ${f.number(total)}`,
    alone:
      'L’information des salariés n’est pas comptée : c’est à vous de dire si elle a été donnée, pas à une application.',
    status: {
      done: 'Fait',
      next: 'À faire maintenant',
      later: 'Plus tard',
      looking: 'Vérification en cours',
      yours: 'À vous de jouer',
      unknown: 'Impossible à vérifier',
    },
    retry: 'Regarder à nouveau',
    steps: {
      install: {
        title: 'Vérifier l’installation',
        why: 'L’application range ce qu’elle trouve dans ses propres propriétés et a besoin de voir vos e-mails.',
        link: 'Voir toute la vérification',
      },
      tell: {
        title: 'Informer vos salariés',
        why: 'Chacun doit savoir à l’avance ce qui est lu, et dans quel but. La notice est prête à envoyer, en français et en anglais.',
        link: 'Vers la notice',
      },
      read: {
        title: 'Lire les e-mails passés',
        why: 'On voit ainsi ce que contenait l’année écoulée, bien avant que les nouveaux e-mails ne le disent.',
        link: 'Lire les e-mails passés',
        linkRunning: 'Voir l’avancement',
        linkDone: 'Relire',
      },
      report: {
        title: 'Voir le rapport',
        why: 'Ce qui était invisible, ce qui s’est perdu dans le silence, mois par mois.',
        link: 'Voir le rapport',
      },
      people: {
        title: 'Dire qui est prévenu, et quand',
        why: 'Un responsable ne reçoit une tâche que pour ce qui a dépassé son délai, en heures de travail.',
        link: 'Personnes et heures de travail',
      },
      funnel: {
        title: 'Décrire le tunnel',
        why: 'Qui fait avancer chaque étape, et ce qui le prouve ; les cartes disent alors la suite.',
        link: 'Décrire le tunnel',
      },
      cards: {
        title: 'Placer les cartes',
        why: 'Dans les paramètres de HubSpot, sous Objets, ouvrez l’affichage des fiches de contacts et de transactions et ajoutez la carte « Invisible Pipeline ». L’étape est faite dès que quelqu’un a décidé sur une carte.',
        link: 'Comment c’est vérifié',
      },
    },
    found: {
      toMend: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'point reste', other: 'points restent' })} à corriger.`,
      worthALook: (count) =>
        `Cela fonctionne ; ${f.number(count)} ${f.plural(count, { one: 'point mérite', other: 'points méritent' })} un coup d’œil.`,
      reading: (read, total) => `${f.number(read)} e-mails lus sur ${f.number(total)}.`,
      counting: 'Les e-mails sont en train d’être comptés.',
      paused: (read, total) => `En pause à ${f.number(read)} e-mails sur ${f.number(total)}.`,
      wasRead: (emails, at) =>
        `${f.number(emails)} ${f.plural(emails, { one: 'e-mail lu', other: 'e-mails lus' })} le ${f.date(at)}.`,
      managers: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'personne est prévenue', other: 'personnes sont prévenues' })}.`,
    },
    end: {
      title: 'Tout est en place',
      text: 'Désormais, l’application travaille seule. La vue d’ensemble montre ce qui est invisible en ce moment ; le guide dit ce que signifie chaque chiffre.',
      overview: 'Vers la vue d’ensemble',
      guide: 'Vers le guide',
    },
    pointer: 'Première visite ? Voir les premiers pas',
    pointerEmpty: 'Rien trouvé pour l’instant ? Faites lire les e-mails passés',
  };
}
