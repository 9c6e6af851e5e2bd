import type { Formats } from '../formats.ts';

/** The views behind the overview: their tables, charts and empty states. */
export function viewWords(f: Formats) {
  return {
    table: {
      count: 'Number',
      value: 'Expected value',
      amount: 'Amount',
      share: 'Share',
      week: 'Week',
      month: 'Month',
      period: 'Period',
    },
    invisible: {
      intro: 'Conversations in which somebody wants to buy and no open deal says so, from the first word on.',
      chart: 'Expected value',
      trend: 'Invisible pipeline, week by week',
      emptyTitle: 'Nothing invisible in this selection',
      empty: 'Every email with a buying signal is covered by an open deal, or somebody has decided about it.',
    },
    facts: {
      intro: 'What buyers wrote in their emails, and whether a field of HubSpot holds it.',
      field: 'Fact',
      stated: (count: number) => `${f.number(count)} stated`,
      entered: 'Entered',
      missing: 'Never entered',
      different: 'Different',
      chart: 'Never entered, by fact',
      emptyTitle: 'No stated facts in this period',
      empty:
        'No email of this selection states an amount, a date, a quantity, a title, a phone or a company.',
    },
    stages: {
      intro: (pipeline: string) =>
        `Where deals wait in “${pipeline}”. Usual is what your won deals needed in the same stage.`,
      stage: 'Stage',
      probability: 'Probability',
      open: 'Open',
      stuck: 'Longer than usual',
      median: 'Median stay',
      before: 'Before',
      p90: '9 in 10 within',
      conversion: 'Went on',
      chart: 'Open pipeline by stage',
      weighted: 'Weighted',
      rest: 'Rest of the amount',
      fewStays: 'under 5 stays',
      emptyTitle: 'No open deals in this selection',
      empty: 'Choose another pipeline or period, or clear the filters.',
    },
    performance: {
      results: 'Results of the period',
      ahead: 'What lies ahead',
      intro: 'What the period has brought, what it is likely to bring, and how far to trust that.',
      forecasts: 'Past forecasts against what was won',
      forecast: 'Forecast at the start',
      actual: 'Won',
      error: 'Off by',
      winRates: 'Win rate by month',
      winRateBySegment: 'Where you win',
      winRate: 'Win rate',
      closed: 'Closed',
      /** A dash stands in the table. */
      fewWinRates: (least: number) => `A rate is shown from ${f.number(least)} closed deals on.`,
      noWinRates: (least: number) =>
        `No team, industry, source or size has the ${f.number(least)} closed deals yet that a rate takes. Choose a longer period.`,
      emptyTitle: 'No past forecasts yet',
      empty: 'They appear once a full quarter has deals with a history.',
    },
    risk: {
      intro:
        'Customers who wrote of cancelling, cutting back or being unhappy, and what they brought in a year.',
      customer: 'Customer',
      gone: 'Company that can no longer be read',
      value: 'Won in 12 months',
      signals: 'Signals',
      last: (at: number) => `Last signal: ${f.date(at)}`,
      expansion: 'Open expansion deals',
      emptyTitle: 'No customer at risk in this selection',
      empty: 'No customer wrote of leaving, cutting back or being unhappy.',
    },
    quality: {
      intro:
        'What the records lack or contradict. Each is mended on the record’s card, often with one click.',
      rule: 'Warning',
      subjects: { deal: 'Deals', contact: 'Contacts', company: 'Companies' },
      before: '4 weeks ago',
      now: 'Now',
      trend: 'Warnings per 100 records, week by week',
      more: (count: number) =>
        `${f.number(count)} more ${f.plural(count, { one: 'warning', other: 'warnings' })}`,
      emptyTitle: 'No warnings',
      empty: 'Every record that was checked is complete and agrees with itself.',
    },
    answers: {
      intro:
        'Messages of buyers that ask for something. A reply by any colleague, a call or a meeting counts.',
      trend: 'Answered in time, week by week',
      deadline: (hours: number) =>
        `In time means within ${f.number(hours)} working ${f.plural(hours, { one: 'hour', other: 'hours' })}.`,
      see: 'See who waits',
      emptyTitle: 'No such messages in this period',
      empty: 'No email of this selection asks for something that needs an answer.',
    },
  };
}
