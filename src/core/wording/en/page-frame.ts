import type { Formats } from '../formats.ts';

/** Around every view of the page: where one is, how fresh it is, and its states. */
export function frameWords(f: Formats) {
  const minutesAgo = (minutes: number) => {
    if (minutes < 1) return 'just now';
    if (minutes < 60)
      return `${f.number(minutes)} ${f.plural(minutes, { one: 'minute', other: 'minutes' })} ago`;
    const hours = Math.round(minutes / 60);
    if (hours < 48) return `${f.number(hours)} ${f.plural(hours, { one: 'hour', other: 'hours' })} ago`;
    return `${f.number(Math.round(hours / 24))} days ago`;
  };
  return {
    groups: { pipeline: 'Pipeline', deals: 'Deals', data: 'Data', tools: 'Tools', setUp: 'Set-up' },
    views: {
      overview: 'Overview',
      invisible: 'Invisible pipeline',
      answers: 'Unanswered mail',
      risk: 'Customers at risk',
      stages: 'Stages',
      performance: 'Results and forecast',
      review: 'Weekly review',
      audit: 'Won and lost',
      facts: 'Facts never entered',
      quality: 'Data quality',
      calculator: 'Missed-lead calculator',
      settings: 'Settings',
      installation: 'Installation check',
      start: 'Getting started',
      history: 'Past mail',
      funnel: 'Funnel map',
      guide: 'Guide',
      records: 'Records',
    },
    loading: 'Working out the figures',
    updating: 'Updating the figures',
    retry: 'Try again',
    reference: (correlationId: string) => `Reference: ${correlationId}`,
    setUp: 'Set up',
    settingUp: 'Setting up',
    comparedWith: (from: number, to: number) => `Trends compare with ${f.date(from)} – ${f.date(to)}.`,
    updated: (minutes: number) => `Updated ${minutesAgo(minutes)}`,
    updatedWhileReading: (minutes: number, done: number, total: number) =>
      total > 0
        ? `Updated ${minutesAgo(minutes)} · reading changes, ${f.number(done)} of ${f.number(total)}`
        : `Updated ${minutesAgo(minutes)} · updating`,
    notUpdated: (minutes: number) =>
      `These figures are from ${minutesAgo(minutes)}. Updating them did not work.`,
    leftOut: (deals: number) =>
      `${f.number(deals)} ${f.plural(deals, { one: 'deal stays', other: 'deals stay' })} out of the sums: the account has no exchange rate for the currency.`,
    first: {
      title: 'Reading your account for the first time',
      why: 'Every figure here comes from your own deals and emails. This takes a minute or two; you can leave the page and come back.',
      starting: 'Counting what there is',
      /** Of all records, whatever is being read. */
      deals: (done: number, total: number) =>
        `Reading your deals: ${f.number(done)} of ${f.number(total)} records`,
      signals: (done: number, total: number) =>
        `Reading the signals: ${f.number(done)} of ${f.number(total)} records`,
      asks: (done: number, total: number) =>
        `Looking for answers: ${f.number(done)} of ${f.number(total)} records`,
      paused: 'The reading has paused. What was read is kept.',
      readOn: 'Read on',
    },
    noPage: 'There is no such view',
    toOverview: 'To the overview',
  };
}
