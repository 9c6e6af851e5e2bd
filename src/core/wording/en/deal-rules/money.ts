import type { DealMoneyWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealMoneyRules(f: Formats): DealMoneyWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'day', other: 'days' })}`;
  const wonDeals = (n: number) => `${f.number(n)} won ${f.plural(n, { one: 'deal', other: 'deals' })}`;
  return {
    'deal-amount-missing': {
      title: 'The deal has no amount',
      why: 'The forecast counts this deal as nothing, however well it goes.',
      fix: 'Enter the amount, or a first estimate that you refine later.',
    },
    'deal-amount-zero': {
      title: 'The amount is zero',
      why: 'An amount of zero looks filled in and still adds nothing to the forecast.',
      fix: 'Enter what the deal may be worth, or leave the field empty until you know.',
    },
    'deal-amount-unusual': {
      title: 'The amount is unusually high',
      why: ({ amount, usual, currency, n }) =>
        `${f.money(amount, currency)} stands here, while ${wonDeals(n)} of this pipeline had a median of ${f.money(usual, currency)}.`,
      fix: 'Check the number of zeros, and keep the amount if it is right.',
    },
    'deal-amount-differs-from-email': {
      title: 'The email states another amount',
      why: ({ amount, stated, currency, day }) =>
        `The buyer wrote ${f.money(stated, currency)} on ${f.day(day)}, and the deal counts with ${f.money(amount, currency)}.`,
      fix: ({ stated, currency }) =>
        `Take over ${f.money(stated, currency)}, or note why your amount is the right one.`,
    },
    'deal-currency-missing': {
      title: 'The currency is missing',
      why: ({ currency }) =>
        `Your account sells in several currencies, and without one this amount counts as ${currency}.`,
      fix: 'Choose the currency that the customer pays in.',
    },
    'deal-close-date-missing': {
      title: 'The deal has no close date',
      why: 'Without a date the deal is in no month’s forecast, and nobody plans for it.',
      fix: 'Enter the day on which you expect the decision.',
    },
    'deal-close-date-past': {
      title: 'The close date is over',
      why: ({ days: past, closeDay }) =>
        `The date was ${f.day(closeDay)}, ${days(past)} ago, so the forecast counts the deal in a time that is gone.`,
      fix: 'Choose the date that you expect now, or close the deal.',
    },
    'deal-close-date-pushed': {
      title: 'The close date keeps moving',
      why: ({ times, days: moved }) =>
        `It moved later ${f.number(times)} ${f.plural(times, { one: 'time', other: 'times' })}, by ${days(moved)} in all, so the forecast cannot rely on it.`,
      fix: 'Ask the buyer what still has to happen and by when, and set the date by the answer.',
    },
    'deal-close-date-too-soon': {
      title: 'The close date comes sooner than your usual pace',
      why: ({ days: left, usual, n }) =>
        `${days(left)} ${f.plural(left, { one: 'is', other: 'are' })} left, while won deals needed about ${days(usual)} from this stage (median of at least ${wonDeals(n)}).`,
      fix: 'Check the date with the buyer, or move it to what is usual.',
    },
    'deal-close-date-far': {
      title: 'The close date is years away',
      why: ({ closeDay }) =>
        `On ${f.day(closeDay)} the deal is outside every forecast; often it is only a slip in the year.`,
      fix: 'Check the year of the close date.',
    },
    'deal-close-date-contradicts-email': {
      title: 'The email speaks of another date',
      why: ({ closeDay, stated, day }) =>
        `On ${f.day(day)} the buyer named ${f.day(stated)}, and the deal is to close on ${f.day(closeDay)}.`,
      fix: 'Set the close date by what the buyer plans.',
    },
  };
}
