import type { filterWords as english } from '../en/page-filters.ts';

export const filterWords: typeof english = {
  period: 'Periodo',
  pipeline: 'Pipeline',
  team: 'Equipo',
  industry: 'Sector',
  source: 'Fuente',
  size: 'Tamaño de la empresa',
  all: 'Todo',
  more: 'Más filtros',
  fewer: 'Menos filtros',
  reset: 'Borrar filtros',
  periods: {
    'this-month': 'Este mes',
    'last-month': 'Mes pasado',
    'this-quarter': 'Este trimestre',
    'last-quarter': 'Trimestre pasado',
    'this-year': 'Este año',
    'last-year': 'Año pasado',
    'last-12-months': 'Últimos 12 meses',
  },
};
