import type { filterWords as english } from '../en/page-filters.ts';

export const filterWords: typeof english = {
  period: 'Periodo',
  pipeline: 'Pipeline',
  team: 'Team',
  industry: 'Settore',
  source: 'Fonte',
  size: 'Dimensione dell’azienda',
  all: 'Tutti',
  more: 'Più filtri',
  fewer: 'Meno filtri',
  reset: 'Azzera i filtri',
  periods: {
    'this-month': 'Questo mese',
    'last-month': 'Mese scorso',
    'this-quarter': 'Questo trimestre',
    'last-quarter': 'Trimestre scorso',
    'this-year': 'Quest’anno',
    'last-year': 'Anno scorso',
    'last-12-months': 'Ultimi 12 mesi',
  },
};
