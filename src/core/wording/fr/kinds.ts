import type { kinds as english } from '../en/kinds.ts';

export const kinds: typeof english = {
  'seat-expansion': {
    label: 'Plus d’utilisateurs ou de volume',
    meaning: 'Un client parle d’acheter davantage de ce qu’il a déjà : utilisateurs, sites, volume.',
  },
  'tier-upgrade': {
    label: 'Offre supérieure',
    meaning: 'Un client s’intéresse à une offre supérieure, ou à ce que seule cette offre propose.',
  },
  'cross-sell': {
    label: 'Autre produit',
    meaning: 'Un client se renseigne sur un produit ou un service qu’il n’a pas encore.',
  },
  'new-need': {
    label: 'Nouveau besoin',
    meaning: 'Une personne a un projet ou un problème et cherche une solution.',
  },
  pricing: {
    label: 'Demande de prix',
    meaning: 'Votre contact demande un prix, un devis ou des conditions commerciales.',
  },
  discount: {
    label: 'Négociation du prix',
    meaning: 'Votre contact négocie le prix : le budget est souvent acquis et la signature proche.',
  },
  evaluation: {
    label: 'Essai ou comparaison',
    meaning: 'Votre contact demande une démo, un essai ou une référence, ou vous compare à d’autres.',
  },
  procurement: {
    label: 'Achat en cours',
    meaning: 'Une étape de l’achat est engagée : appel d’offres, relecture juridique, contrat, commande.',
  },
  renewal: {
    label: 'Renouvellement',
    meaning: 'Votre contact parle de renouveler ou de prolonger le contrat en cours.',
  },
  referral: {
    label: 'Mise en relation',
    meaning: 'Votre contact vous oriente vers une autre personne qui a son propre besoin.',
  },
  budget: {
    label: 'Budget',
    meaning: 'Un budget existe : il est validé, demandé ou plafonné.',
  },
  timeline: {
    label: 'Échéance',
    meaning: 'Votre contact donne une date ou une période pour décider, acheter ou démarrer.',
  },
  authority: { label: 'Décideur', meaning: 'Votre contact dit qui décide, signe ou approuve.' },
  competitor: { label: 'Concurrent', meaning: 'Votre contact cite un autre fournisseur ou produit.' },
  'churn-risk': {
    label: 'Risque de départ',
    meaning: 'Votre contact parle de résilier, de réduire ou de partir, ou se dit très mécontent.',
  },
  stall: {
    label: 'En attente',
    meaning: 'Votre contact reporte : le projet attend, ou le budget n’est pas là pour l’instant.',
  },
};
