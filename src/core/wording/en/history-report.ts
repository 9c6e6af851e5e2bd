import { benchmarks } from '../../metrics/thresholds.ts';
import type { Formats } from '../formats.ts';

/** What past mail held: the report of the reading. */
export function historyReportWords(f: Formats) {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'opportunity', other: 'opportunities' })}`;
  const share = (value: number) => f.percent(Math.round(value * 1000) / 1000);
  return {
    basis: (emails: number, first: string, last: string, at: number) =>
      `${f.number(emails)} ${f.plural(emails, { one: 'email', other: 'emails' })} from ${f.month(first)} to ${f.month(last)}, read on ${f.date(at)}.`,
    headline: (value: number, currency: string, count: number) =>
      `${f.roundMoney(value, currency)} of likely business, in ${opportunities(count)}, was in no deal.`,
    headlineWithoutValue: (count: number) =>
      `${opportunities(count)} in your mail ${f.plural(count, { one: 'was', other: 'were' })} in no deal.`,
    share: (value: number) =>
      `That is ${share(value)} of all that your mail held. Studies put it at about ${f.percent(benchmarks.invisibleShare)} in most companies.`,
    lost: (count: number, value: number, currency: string) =>
      `${f.number(count)} of them got no answer in time: about ${f.roundMoney(value, currency)} went to silence.`,
    lostWithoutValue: (count: number) => `${f.number(count)} of them got no answer in time.`,
    noneLost: 'All of them were answered in time, though none became a deal.',
    estimate:
      'An estimate by your deals and prices of today. It counts conversations, not people: nobody’s name is in it.',
    figures: historyFigureWords(f),
    months: 'Month by month',
    silence: 'Lost to silence, month by month',
    kinds: 'By kind of signal',
    industries: 'By industry',
    table: {
      month: 'Month',
      invisible: 'Without a deal',
      covered: 'With a deal',
      value: 'Expected value',
      silent: 'No answer in time',
      silentValue: 'Its expected value',
      count: 'Opportunities',
      kind: 'Kind',
      industry: 'Industry',
    },
    monthTable: 'See the numbers',
    next: 'What to do next',
    nextSteps: {
      signals: {
        link: 'See what is still open',
        why: 'Opportunities of the last 90 days that wait for a deal. There may be more than in this report: it lets a deal of any kind count, the list only one of the same kind.',
      },
      people: { link: 'Say who is told', why: 'Managers, working hours and the deadline for reps.' },
      funnel: { link: 'Map your funnel', why: 'Who moves each step on, and what proves it.' },
    },
    again: 'Read again',
    againHint: 'A new reading takes the place of this report.',
    keep: 'Keep this report',
    copy: 'Copy as text',
    copied: 'The report is copied',
    notCopied: 'Your browser did not allow the copy',
    text: {
      title: 'What our mail held that no deal showed',
      month: (month: string, invisible: number, covered: number, silent: number) =>
        `${f.month(month)}: ${f.number(invisible)} without a deal, ${f.number(covered)} with one, ${f.number(silent)} without an answer in time`,
      slice: (label: string, count: number, value: string) => `${label}: ${opportunities(count)}, ${value}`,
    },
  };
}

/** Each figure: what it is, and how it is worked out. */
function historyFigureWords(f: Formats) {
  const n = f.number;
  return {
    value: {
      name: 'Invisible pipeline',
      definition:
        'What the opportunities without a deal were expected to bring. Of each contact and month the largest estimate counts: the amount in the email, else seats at your price, else your median deal, else the assumption in the settings.',
      formula: 'Sum of (estimated amount × conversion rate)',
    },
    count: {
      name: 'Opportunities without a deal',
      definition:
        'Contacts who wrote with a certain wish to buy, once a month each, where no deal of theirs or of their company was open or was opened within 60 days.',
      formula: 'Opportunities − those with a deal',
      inNumbers: (all: number, covered: number) => `${n(all)} − ${n(covered)} = ${n(all - covered)}`,
    },
    share: {
      name: 'Share you could not see',
      definition:
        'Of all opportunities in your mail, those without a deal. It counts opportunities, not money.',
      formula: 'Without a deal ÷ all opportunities',
      inNumbers: (invisible: number, all: number, share: number) =>
        `${n(invisible)} ÷ ${n(all)} = ${f.percent(Math.round(share * 1000) / 1000)}`,
      tooFew: (found: number) => `${n(found)} found: a share is shown from 20 on`,
    },
    silent: {
      name: 'Lost to silence',
      definition:
        'Opportunities without a deal where nobody in the company answered any of the emails within the deadline of your settings. Calls are known only in part.',
      formula: 'Sum of the expected values without an answer in time',
      count: (count: number) =>
        `${n(count)} ${f.plural(count, { one: 'opportunity', other: 'opportunities' })}`,
    },
  };
}
