import type { RecordList } from '#core/views/record-query.ts';
import type { TracedStatus } from '#core/traces/traces.ts';
import type { Formats } from '../formats.ts';

const titles: Record<RecordList, string> = {
  invisible: 'Conversations without a deal',
  'open-deals': 'Open deals',
  'stuck-deals': 'Deals in their stage for longer than usual',
  'won-deals': 'Won deals',
  'lost-deals': 'Lost deals',
  'closed-deals': 'Closed deals',
  'qualified-deals': 'Qualified deals',
  'forecast-deals': 'Deals behind the forecast',
  'risk-companies': 'Customers at risk',
  'warned-deals': 'Deals with a warning',
  'facts-missing': 'Facts that no field holds',
  waiting: 'Messages waiting for an answer',
};

const statuses: Record<TracedStatus, string> = {
  moving: 'On the move',
  slow: 'Slow',
  stalled: 'Standing still',
  silent: 'No answer',
  paused: 'Paused',
};

/** A list of records behind a figure. */
export function recordWords(f: Formats) {
  const range = (first: number, last: number, total: number) =>
    `${f.number(first)} to ${f.number(last)} of ${f.number(total)}`;
  return {
    titles,
    statuses,
    total: (count: number) => `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}`,
    totalWorth: (count: number, sum: number, currency: string) =>
      `${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}, ${f.money(sum, currency)} in all`,
    range,
    types: { deal: 'Deal', contact: 'Contact', company: 'Company' },
    gone: (type: 'deal' | 'contact' | 'company') =>
      ({ deal: 'A deal', contact: 'A contact', company: 'A company' })[type] + ' that can no longer be read',
    expected: (amount: number, currency: string) => `${f.roundMoney(amount, currency)} expected`,
    quote: (text: string) => `“${text}”`,
    missingFacts: (facts: string) => `In no field: ${facts}`,
    moreWarnings: (count: number) => `and ${f.number(count)} more`,
    previous: 'Previous 25',
    next: 'Next 25',
    emptyTitle: 'No records here',
    empty: 'Nothing in this list under the present filters.',
    unknownTitle: 'This list does not exist',
    unknown: 'The address names no list. Choose a figure and follow its link.',
  };
}
