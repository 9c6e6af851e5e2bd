import type { opportunityWords as opportunities, otherKindWords as others } from '../en/guide-kinds.ts';

export const opportunityWords: typeof opportunities = {
  'seat-expansion': {
    example: 'Douze collègues arrivent en mai et auront besoin d’un accès.',
    counts: 'Davantage d’utilisateurs, de sites ou de volume, et une limite qui est atteinte.',
    not: 'Ce qui est déjà fait : « nous avons ajouté les dix utilisateurs hier, merci ».',
    helps: 'Demandez le nombre et la date, et envoyez le prix.',
  },
  'tier-upgrade': {
    example: 'L’authentification unique est-elle comprise, ou faut-il l’offre Enterprise ?',
    counts: 'Une offre supérieure citée, et ce qu’elle seule comprend.',
    not: 'Une question sur le fonctionnement de l’offre en place.',
    helps: 'Montrez l’offre sur son propre cas.',
  },
  'cross-sell': {
    example: 'Proposez-vous aussi la couverture de change ?',
    counts: 'La question d’un client sur un produit, un service ou un contrat qu’il n’a pas.',
    not: 'La question d’une personne qui n’est pas encore cliente : c’est un nouveau besoin.',
    helps: 'Faites venir qui connaît ce produit.',
  },
  'new-need': {
    example: 'Nous cherchons de quoi remplacer nos tableurs de trésorerie.',
    counts: 'Un projet ou un problème pour lequel quelqu’un cherche une solution.',
    not: 'L’e-mail de quelqu’un qui veut vous vendre quelque chose, même rempli de mots d’achat.',
    helps: 'Convenez d’un premier échange : le besoin, la date, qui décide.',
  },
  pricing: {
    example: 'Pourriez-vous nous envoyer vos tarifs pour trois ans ?',
    counts: 'Un prix, un devis, une proposition ou des conditions que l’on demande.',
    not: 'Les factures, les relances et les relevés.',
    helps: 'Répondez aujourd’hui, et demandez de quoi cela dépend.',
  },
  discount: {
    example: 'Un geste est-il possible si nous signons ce mois-ci ?',
    counts: 'Le marchandage, et « faites cela et je signe ».',
    not: 'Une simple question sur le prix : c’est une demande de prix.',
    helps: 'La signature est proche : convenez de ce qui la conditionne.',
  },
  evaluation: {
    example: 'Pouvons-nous mener un pilote de deux semaines avec l’équipe de Lyon ?',
    counts: 'Une démo, un essai, un échange avec un client de référence, une comparaison dont vous êtes.',
    not: 'Une comparaison en vue de partir : c’est un avertissement.',
    helps: 'Convenez d’avance de ce qui en fera un succès.',
  },
  procurement: {
    example: 'Notre service juridique relit le contrat.',
    counts:
      'Une étape de l’achat engagée : appel d’offres, relecture juridique ou de sécurité, commande, signature.',
    not: 'Les livraisons et les contrôles d’identité périodiques.',
    helps: 'Demandez les étapes qui restent et leurs dates.',
  },
  renewal: {
    example: 'Notre contrat arrive à échéance en mars, que proposez-vous ?',
    counts: 'Renouveler ou prolonger, sans vouloir partir.',
    not: 'Une fin de contrat citée pour décliner un échange : c’est « En attente ».',
    helps: 'Proposez avant qu’on vous le redemande.',
  },
  referral: {
    example: 'Ma collègue de la filiale belge aurait le même besoin.',
    counts: 'Une autre personne, qui a son propre besoin.',
    not: 'Un collègue en copie, ou un nouvel interlocuteur pour la même affaire.',
    helps: 'Demandez une présentation, et créez le contact.',
  },
};

export const otherKindWords: typeof others = {
  budget: {
    example: 'Nous avons prévu 40 k€ pour cela.',
    counts: 'De l’argent qui existe, validé, demandé ou plafonné. Un plafond compte.',
    not: 'Pas d’argent pour l’instant : c’est « En attente ».',
    helps: 'Ajustez-y la proposition.',
  },
  timeline: {
    example: 'Nous devons être en production avant le 1er septembre.',
    counts:
      'Une date ou une période pour décider, acheter ou démarrer ; « dès que possible » pour le démarrage.',
    not: 'La date d’une réunion, et « dès que possible » pour un devis.',
    helps: 'Planifiez à rebours, et corrigez la date de fermeture.',
  },
  authority: {
    example: 'Notre DAF tranchera.',
    counts: 'Qui décide, signe ou approuve.',
    not: 'Un nom ou une fonction sans rôle dans la décision.',
    helps: 'Demandez à rencontrer cette personne.',
  },
  competitor: {
    example: 'Nous discutons aussi avec deux autres éditeurs.',
    counts: 'Un autre fournisseur ou produit, cité ou envisagé.',
    not: 'Le papier et les tableurs.',
    helps: 'Demandez sur quoi porte la comparaison.',
  },
  'churn-risk': {
    example: 'Nous pensons partir à la fin du contrat.',
    counts: 'Résilier, réduire, partir, ou un grave mécontentement.',
    not: 'Une réclamation isolée sur un défaut en cours de correction.',
    helps: 'Appelez, avant toute autre chose.',
  },
  stall: {
    example: 'Reprenons cela après l’été.',
    counts: 'Un report, un gel, pas d’argent pour l’instant ; un refus assorti d’une date aussi.',
    not: 'Une réunion décalée de quelques jours.',
    helps: 'Mettez en pause jusqu’à la date donnée ; la transaction l’est aussi.',
  },
};
