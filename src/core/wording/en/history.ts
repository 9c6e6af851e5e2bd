import type { Formats } from '../formats.ts';
import { historyReportWords } from './history-report.ts';

const minuteMs = 60_000;

/** The reading of past mail and its report. */
export function historyWords(f: Formats) {
  const emails = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'email', other: 'emails' })}`;
  const minutes = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'minute', other: 'minutes' })}`;
  const duration = (ms: number) => {
    const whole = Math.max(1, Math.round(ms / minuteMs));
    if (whole < 120) return minutes(whole);
    return `${f.number(Math.round(whole / 6) / 10)} hours`;
  };
  return {
    loading: 'Looking for an earlier reading',
    before: {
      title: 'What did your mail hold that no deal shows?',
      text: 'The app reads the email that is already in HubSpot and reports what somebody wanted to buy, month by month, and what of it never became a deal.',
      months: 'How far back',
      monthsOption: (months: number) =>
        `${f.number(months)} ${f.plural(months, { one: 'month', other: 'months' })}`,
      pace: 'Pace',
      paces: { gentle: 'Gentle', normal: 'Normal', fast: 'Fast' },
      paceOption: (pace: string, share: number) => `${pace}: ${f.percent(share)} of HubSpot’s limit`,
      paceHint: 'HubSpot lets apps ask only so much at a time. The rest stays free for cards and other apps.',
      /** Of 10,000 emails, so that it can be told before they are counted. */
      about: (count: number, ms: number) =>
        `${emails(count)} take about ${duration(ms)}. Yours are counted first, then you see how long it will take.`,
      whatHappens: 'What happens',
      happenings: [
        'Email of your contacts is read, the newest first. Mail of your colleagues, and what your settings exclude, is not read beyond its header.',
        'No language model is asked, and nothing is passed on to others.',
        'Signals are kept only where the business is still open. Old mail makes no task for anybody.',
        'You can pause or leave at any time. What was read is kept, and nothing counts twice.',
      ],
      start: 'Start reading',
      starting: 'Starting',
    },
    progress: {
      counting: 'Counting the emails',
      reading: (months: number) =>
        `Reading the email of ${f.plural(months, { one: 'the last month', other: `the last ${f.number(months)} months` })}`,
      paused: 'Paused',
      done: (read: number, total: number) => `${f.number(read)} of ${emails(total)}`,
      rate: 'Emails a second',
      left: 'Time left',
      signals: 'Signals so far',
      timeLeft: (ms: number) => (ms < minuteMs ? 'under a minute' : `about ${duration(ms)}`),
      notYet: '–',
      number: (value: number) => f.number(value),
      pause: 'Pause',
      pausing: 'Pausing',
      resume: 'Go on',
      goesOn:
        'Look at other views meanwhile, or close the page and come back: it goes on from where it is. With work in the background it also goes on without you.',
      background: 'Is work in the background set up?',
      others: 'Another open page, or the work in the background, reads at this moment. This page follows.',
      pausedText: 'What was read is kept. Nobody goes on until you say so.',
    },
    interrupted: {
      title: 'The reading was interrupted',
      kept: 'What was read is kept, and nothing counts twice.',
      retry: 'Go on',
    },
    empty: {
      noMail: {
        title: 'No email of contacts in these months',
        text: 'The app reads what is logged in HubSpot. Connect your mailboxes, and have incoming email logged too; the installation check shows where it is missing.',
      },
      nothingFound: {
        title: 'No clear wish to buy was found',
        text: (read: number) =>
          `${emails(read)} were read. Only what is certain counts. Where mostly your own replies are logged, buyers’ words are missing: the installation check shows it.`,
      },
      allCovered: {
        title: 'Every opportunity had its deal',
        text: (count: number) =>
          `${f.number(count)} ${f.plural(count, { one: 'opportunity was', other: 'opportunities were' })} found, and a deal knew of ${f.plural(count, { one: 'it', other: 'each' })}. Nothing was invisible.`,
      },
      check: 'To the installation check',
    },
    report: historyReportWords(f),
  };
}
