import type { MetricId } from '#core/views/figure.ts';

export interface MetricWords {
  readonly name: string;
  /** One sentence that everybody shares. */
  readonly definition: string;
  /** Without its result; ids of terms in braces. */
  readonly formula: string;
}

export const metricWords: Record<MetricId, MetricWords> = {
  'invisible-value': {
    name: 'Invisible pipeline',
    definition: 'What the conversations may bring in which somebody wants to buy and no open deal says so.',
    formula: 'Σ (estimated amount × conversion rate)',
  },
  'invisible-count': {
    name: 'Unlogged opportunities',
    definition:
      'Emails with a certain buying signal that no open deal covers and that nobody has set aside; repeats count once.',
    formula: 'number of such emails',
  },
  'invisible-share': {
    name: 'Share you cannot see',
    definition:
      'The invisible pipeline as a share of the real one: what HubSpot does not hold, beside the weighted pipeline that it does.',
    formula: '{invisible} ÷ ({invisible} + {weighted})',
  },
  'facts-missing-share': {
    name: 'Facts never entered',
    definition:
      'Of the amounts, dates, quantities, titles, phones and companies that buyers stated, the share that no field holds.',
    formula: '{facts-missing} ÷ {facts-stated}',
  },
  'missed-lead-cost': {
    name: 'Cost of missed leads',
    definition: 'What the leads that nobody follows up cost in a year.',
    formula: '{leads-per-week} × {weeks} × {conversion} × {lifetime-value}',
  },
  'open-pipeline': {
    name: 'Open pipeline',
    definition: 'The amounts of all open deals, in your currency.',
    formula: 'Σ amounts of the open deals',
  },
  'weighted-pipeline': {
    name: 'Weighted pipeline',
    definition: 'Open amounts, each times the probability of its stage in HubSpot.',
    formula: 'Σ (amount × probability of its stage)',
  },
  coverage: {
    name: 'Target coverage',
    definition:
      'How many times the deals due in this fiscal quarter cover what is still to be won of its target.',
    formula: '{due-this-period} ÷ ({target} − {won-so-far})',
  },
  'new-deals': {
    name: 'New deals',
    definition: 'Deals created in the period.',
    formula: 'number of such deals',
  },
  'qualified-leads': {
    name: 'Qualified deals',
    definition: 'Deals that first reached a stage of qualification, or a later one, in the period.',
    formula: 'number of such deals',
  },
  'win-rate': {
    name: 'Win rate',
    definition: 'Of the deals that closed in the period, the share that was won.',
    formula: '{won} ÷ {closed}',
  },
  'average-deal': {
    name: 'Average deal',
    definition: 'The mean amount of the deals won in the period.',
    formula: '{won-amount} ÷ {won}',
  },
  'cycle-days': {
    name: 'Sales cycle',
    definition: 'The median of the days from creation to won, over the deals won in the period.',
    formula: 'median of the days from creation to won',
  },
  'deal-age': {
    name: 'Age of open deals',
    definition: 'The median of the days since the open deals were created.',
    formula: 'median of the days since creation',
  },
  velocity: {
    name: 'Sales velocity',
    definition:
      'What the qualified open deals bring on an average day, at your win rate, deal value and cycle.',
    formula: '{qualified} × {conversion} × {average-deal} ÷ {cycle-days}',
  },
  forecast: {
    name: 'Forecast of the quarter',
    definition:
      'What is won in this fiscal quarter so far, and the weighted amounts of the open deals due in it.',
    formula: '{won-so-far} + {weighted}',
  },
  'forecast-accuracy': {
    name: 'Accuracy of past forecasts',
    definition: 'How near the same forecast, made at the start of each past quarter, came to what was won.',
    formula: '1 − {mean-error}',
  },
  'answered-share': {
    name: 'Answered in time',
    definition:
      'Of the messages that asked for something, open ones with time left aside, the share that got a reply, a call or a meeting within the deadline.',
    formula: '{answered-in-time} ÷ ({asked} − {still-open})',
  },
  'waiting-count': {
    name: 'Waiting for an answer',
    definition:
      'Messages that ask for something and whose deadline has passed without a reply, a call or a meeting.',
    formula: 'number of such messages',
  },
  'risk-customers': {
    name: 'Customers at risk',
    definition: 'Customers who wrote in the last 90 days of leaving, cutting back or being unhappy.',
    formula: 'number of such customers',
  },
  'risk-value': {
    name: 'Revenue at risk',
    definition: 'What was won from those customers in the last twelve months.',
    formula: 'Σ amounts won from these customers in twelve months',
  },
  'quality-share': {
    name: 'Deals without a warning',
    definition: 'Of the open deals that were checked, the share that no rule warns of.',
    formula: '({checked} − {warned}) ÷ {checked}',
  },
};
