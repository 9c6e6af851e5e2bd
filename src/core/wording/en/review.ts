import type { ReviewDecision, ReviewReason, ReviewVerdict } from '#core/views/review-view.ts';
import { lowerFirst, type Formats } from '../formats.ts';
import { toOutcome } from '../outcome.ts';

/** What a reason may need beside its own figures: the titles of rules and of kinds of signals. */
export interface ReasonTitles {
  readonly rule: (ruleId: string) => string;
  readonly kind: (kind: Extract<ReviewReason, { kind: 'signal' }>['signalKind']) => string;
}

const verdicts: Record<ReviewVerdict, { readonly title: string; readonly meaning: string }> = {
  push: {
    title: 'Alive, and nothing is planned',
    meaning: 'A next step this week keeps it going.',
  },
  requalify: {
    title: 'Worth a second look',
    meaning: 'Check need, budget, date and who decides before more time goes into it.',
  },
  'close-lost': {
    title: 'Most likely over',
    meaning: 'Letting it go makes room for the deals that can be won.',
  },
};

const decisions: Record<ReviewDecision, string> = {
  push: 'Push on',
  requalify: 'Requalify',
  'close-lost': 'Close as lost',
  keep: 'Keep as it is',
};

/** The weekly review of open deals. */
export function reviewWords(f: Formats) {
  const some = (count: number, amount: number, currency: string) =>
    count === 0 || amount === 0 ? f.number(count) : `${f.number(count)} (${f.roundMoney(amount, currency)})`;
  return {
    intro:
      'Deals that ask for a decision. Saying no counts as much as pushing on: what is let go leaves time for what can be won.',
    noted: 'Decisions are only noted here. The deal itself is changed by you, on its record.',
    loading: 'Opening the review',
    progress: (decided: number, total: number) => `${f.number(decided)} of ${f.number(total)} decided`,
    week: (monday: string) => `Week of ${f.day(monday)}`,
    narrowed: 'Only deals of the filters that you chose on the other views.',
    showAll: 'Show all deals',
    changes: {
      title: (since: number) => `Since ${f.date(since)}`,
      some,
      added: 'New',
      won: 'Won',
      lost: 'Lost',
      move: (label: string, count: number) => `${label}: ${f.number(count)}`,
      movedOn: 'Moved on',
      movedBack: 'Moved back',
      pushed: 'Close date put off',
      open: 'Open deals',
      fromTo: (before: number, now: number) => `${f.number(before)} → ${f.number(now)}`,
      followed: (done: number, of: number) =>
        `Of ${f.number(of)} ${f.plural(of, { one: 'decision', other: 'decisions' })} of the last review, ${f.number(done)} came to pass.`,
    },
    verdicts,
    decisions,
    later: 'Later',
    facts: {
      amount: (amount: number, currency: string) => f.roundMoney(amount, currency),
      noAmount: 'no amount',
      closeAt: (at: number) => `close date ${f.date(at)}`,
      noCloseAt: 'no close date',
      gone: 'A deal that cannot be read now',
    },
    reasonsTitle: 'Why',
    reason: (reason: ReviewReason, titles: ReasonTitles) => reasonSentence(f, reason, titles),
    quotesTitle: 'What the buyer wrote',
    quote: (text: string, at: number) => `“${text}” · ${f.date(at)}`,
    earlier: (decision: ReviewDecision, at: number) =>
      `Decided on ${f.date(at)}: ${lowerFirst(decisions[decision])}`,
    done: (decision: ReviewDecision, name: string) => `${name}: ${lowerFirst(decisions[decision])}. Noted.`,
    undo: 'Undo',
    restTitle: (count: number) => `To come (${f.number(count)})`,
    decidedTitle: (count: number) => `Decided (${f.number(count)})`,
    more: (shown: number, total: number) =>
      `The ${f.number(shown)} with the most at stake, of ${f.number(total)} deals that ask for a decision.`,
    end: {
      title: 'The review is done',
      /** What was never decided is not named. */
      outcome: (counts: Readonly<Record<ReviewDecision, number>>) =>
        toOutcome([
          [counts.push, `${f.number(counts.push)} to push`],
          [counts.requalify, `${f.number(counts.requalify)} to requalify`],
          [counts['close-lost'], `${f.number(counts['close-lost'])} to close`],
          [counts.keep, `${f.number(counts.keep)} kept`],
        ]),
      less: (amount: number, currency: string) =>
        `${f.roundMoney(amount, currency)} less in the pipeline, and more true.`,
      closing: 'Now close these on their records:',
      moreLeft: (count: number) =>
        `${f.number(count)} more ${f.plural(count, { one: 'deal asks', other: 'deals ask' })} for a decision.`,
      goOn: 'Show the next ones',
    },
    empty: {
      title: 'No deal asks for a decision',
      text: 'The open deals move, have a next step, or were set aside for a reason. Come back next week.',
    },
    notRead: {
      title: 'The account has not been read yet',
      text: 'The overview reads it once; the review works with what it found.',
    },
  };
}

function reasonSentence(f: Formats, reason: ReviewReason, titles: ReasonTitles): string {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'day', other: 'days' })}`;
  switch (reason.kind) {
    case 'status':
      return statusSentence(reason, days);
    case 'close-date-past':
      return `The close date was ${days(reason.days)} ago`;
    case 'close-date-pushed':
      return `The close date moved later ${f.number(reason.times)} times`;
    case 'amount-down':
      return `The amount came down by ${f.percent(reason.share)}`;
    case 'no-activity':
      return `No activity for ${days(reason.days)}`;
    case 'no-next-activity':
      return 'No meeting or task ahead';
    case 'older-than-won':
      return `${days(reason.days)} old; nine in ten won deals took ${days(Math.round(reason.p90))} at most`;
    case 'backwards':
      return 'It went back to an earlier stage';
    case 'single-contact':
      return 'It hangs on one contact';
    case 'signal':
      return `${titles.kind(reason.signalKind)}, email of ${f.date(reason.at)}`;
    case 'rule':
      return titles.rule(reason.ruleId);
    case 'due-soon':
      return reason.days === 0 ? 'The close date is today' : `The close date is in ${days(reason.days)}`;
    case 'high-health':
      return `Health is ${f.number(reason.score)} out of 100`;
  }
}

function statusSentence(
  { status, days }: Extract<ReviewReason, { kind: 'status' }>,
  toDays: (count: number) => string,
): string {
  const since = days === null ? '' : `: ${toDays(days)} in this stage`;
  const sentences = {
    moving: 'It moves',
    slow: `Slower than usual${since}`,
    stalled: `It stands still${since}`,
    silent: 'The buyer has been silent for longer than usual',
    paused: 'It is paused',
  };
  return sentences[status];
}
