import type { Formats } from '../formats.ts';

/** The first screen: one sentence, few figures, where to look first. */
export function overviewWords(f: Formats) {
  const conversations = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'conversation', other: 'conversations' })}`;
  const deals = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'deal', other: 'deals' })}`;
  return {
    headline: (value: number, currency: string, count: number) =>
      `${f.roundMoney(value, currency)} of likely business in ${conversations(count)} is not in your pipeline.`,
    headlineWithoutValue: (count: number) =>
      `${conversations(count)} with a buying signal ${f.plural(count, { one: 'is', other: 'are' })} not in your pipeline.`,
    nothing: 'No conversation with a clear buying signal waits for a deal.',
    nothingMeans: 'No email of this selection shows a wish to buy that is missing from HubSpot.',
    share: (share: number, benchmark: number | null) =>
      benchmark === null
        ? `That is ${f.percent(share)} of your real pipeline.`
        : `That is ${f.percent(share)} of your real pipeline. Studies put it at about ${f.percent(benchmark)} in most companies.`,
    seeAll: (count: number) =>
      f.plural(count, { one: 'See the conversation', other: `See the ${conversations(count)}` }),
    startReview: 'Start the weekly review',
    lookFirst: 'Where to look first',
    see: 'See the list',
    largestKind: (kind: string, count: number) =>
      `“${kind}” is the largest part of what is invisible: ${conversations(count)}.`,
    largestKindWorth: (kind: string, count: number, value: number, currency: string) =>
      `“${kind}” is the largest part of what is invisible: ${conversations(count)}, about ${f.roundMoney(value, currency)}.`,
    stuckStage: (stage: string, count: number, amount: number, currency: string) =>
      `${deals(count)} ${f.plural(count, { one: 'has', other: 'have' })} been in “${stage}” for longer than usual: ${f.money(amount, currency)}.`,
    waiting: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'buyer waits', other: 'buyers wait' })} for an answer past the deadline.`,
    risk: (customers: number) =>
      `${f.number(customers)} ${f.plural(customers, { one: 'customer', other: 'customers' })} may leave.`,
    riskWorth: (customers: number, value: number, currency: string) =>
      `${f.number(customers)} ${f.plural(customers, { one: 'customer', other: 'customers' })} may leave: ${f.money(value, currency)} in the last twelve months.`,
    rule: (title: string, count: number) =>
      `${title}: ${f.number(count)} ${f.plural(count, { one: 'record', other: 'records' })}.`,
    byKind: 'What is invisible, by kind',
    trend: 'Invisible pipeline, week by week',
    trendSoon: 'The trend appears after two weeks of figures.',
  };
}
