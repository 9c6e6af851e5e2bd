import type { filterWords as english } from '../en/page-filters.ts';

export const filterWords: typeof english = {
  period: 'Période',
  pipeline: 'Pipeline',
  team: 'Équipe',
  industry: 'Secteur',
  source: 'Source',
  size: 'Taille de l’entreprise',
  all: 'Tout',
  more: 'Plus de filtres',
  fewer: 'Moins de filtres',
  reset: 'Effacer les filtres',
  periods: {
    'this-month': 'Ce mois-ci',
    'last-month': 'Le mois dernier',
    'this-quarter': 'Ce trimestre',
    'last-quarter': 'Le trimestre dernier',
    'this-year': 'Cette année',
    'last-year': 'L’année dernière',
    'last-12-months': 'Les 12 derniers mois',
  },
};
