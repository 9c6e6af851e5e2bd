import type { guideHowWords as english } from '../en/guide-how.ts';

export const guideHowWords: typeof english = {
  read: {
    title: 'Ce qui est lu',
    text: 'Les e-mails enregistrés dans HubSpot, et les contacts, entreprises et transactions autour d’eux. Seul compte ce qu’un client a écrit dans ce message même : ni historique cité, ni signature, ni message automatique. Des boîtes, domaines et expéditeurs exclus dans les réglages, seul l’en-tête est lu. Pièces jointes, appels et réunions ne sont pas lus du tout.',
  },
  kept: {
    title: 'Ce qui est conservé',
    text: 'La phrase qui prouve un signal, mot pour mot et sur 500 caractères au plus, avec les faits qu’elle énonce : montant, date, quantité. L’e-mail est lu, sans plus ; son texte n’est ni conservé ni journalisé. Passé le délai des réglages, les phrases partent aussi et les décomptes restent.',
  },
  card: {
    title: 'Ce que montre une carte',
    text: 'Une phrase d’un e-mail, ce qu’elle peut valoir, et si une transaction la couvre déjà. Vous décidez en un clic : créer une transaction, rattacher à une transaction, reporter à une date, ou dire que ce n’est pas un signal. Rien n’est écrit dans vos propres champs sans un clic.',
  },
  manager: {
    title: 'Quand un responsable est prévenu',
    text: 'Seulement si personne n’a rien décidé au sujet d’une opportunité certaine dans les heures ouvrées prévues. Un responsable de l’équipe reçoit alors une tâche, une seule, avec la phrase et ce qu’il y a à faire. Toute décision y met fin, « pas un signal » compris. Nuits, week-ends, jours fériés et absences ne comptent pas.',
  },
  scores: {
    title: 'Ce que disent les scores',
    text: 'La certitude d’un signal dit combien de fois des phrases semblables se sont révélées justes. La santé d’une transaction, de 0 à 100, la compare à celles que vous avez gagnées : rythme, échanges, direction, ce qui est prouvé, prochaine action. Chaque point se déplie jusqu’à sa raison. Aucun score ne note une personne.',
  },
  access: {
    title: 'Qui voit quoi',
    text: 'Toute personne qui peut ouvrir une fiche dans HubSpot en voit la carte. Les chiffres s’arrêtent à l’équipe, et une équipe de moins de trois personnes actives n’en a pas en propre. Personne n’est classé. Sans un modèle de langage choisi par vous, aucun texte ne quitte HubSpot.',
  },
};
