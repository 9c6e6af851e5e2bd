import type { PeriodId } from '#core/periods/period.ts';

const periods: Record<PeriodId, string> = {
  'this-month': 'This month',
  'last-month': 'Last month',
  'this-quarter': 'This quarter',
  'last-quarter': 'Last quarter',
  'this-year': 'This year',
  'last-year': 'Last year',
  'last-12-months': 'Last 12 months',
};

/** What the page can be narrowed to. */
export const filterWords = {
  period: 'Period',
  pipeline: 'Pipeline',
  team: 'Team',
  industry: 'Industry',
  source: 'Source',
  size: 'Company size',
  all: 'All',
  more: 'More filters',
  fewer: 'Fewer filters',
  reset: 'Clear filters',
  periods,
};
