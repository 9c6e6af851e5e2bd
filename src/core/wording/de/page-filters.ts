import type { filterWords as english } from '../en/page-filters.ts';

export const filterWords: typeof english = {
  period: 'Zeitraum',
  pipeline: 'Pipeline',
  team: 'Team',
  industry: 'Branche',
  source: 'Quelle',
  size: 'Unternehmensgröße',
  all: 'Alle',
  more: 'Mehr Filter',
  fewer: 'Weniger Filter',
  reset: 'Filter löschen',
  periods: {
    'this-month': 'Dieser Monat',
    'last-month': 'Letzter Monat',
    'this-quarter': 'Dieses Quartal',
    'last-quarter': 'Letztes Quartal',
    'this-year': 'Dieses Jahr',
    'last-year': 'Letztes Jahr',
    'last-12-months': 'Letzte 12 Monate',
  },
};
