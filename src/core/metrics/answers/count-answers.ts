import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import type { Figure, FormulaTerm } from '#core/views/figure.ts';
import type { MetricContext } from '../context.ts';
import { known, shareOf, term, toFigure } from '../figure.ts';
import { isWithin } from '../filters.ts';

import { createAskReader, type AskState } from './ask-state.ts';

export interface AnswerTally {
  asked: number;
  inTime: number;
  /** Asks that still have time: they say nothing yet. */
  open: number;
}

export const noAnswers = (): AnswerTally => ({ asked: 0, inTime: 0, open: 0 });

export function addAnswer(tally: AnswerTally, state: AskState): void {
  tally.asked += 1;
  if (state === 'in-time') tally.inTime += 1;
  if (state === 'waiting') tally.open += 1;
}

/** Of the asks whose time is over or that were answered in it, the share that was. */
export function answeredShare({ asked, inTime, open }: AnswerTally, least?: number) {
  return shareOf(inTime, asked - open, least);
}

/** Asks of the period and of the one before, and all that wait now. */
export function countAnswers(context: MetricContext, stateOf = createAskReader(context)) {
  const { period, previous, settings } = context;
  const present = noAnswers();
  const before = noAnswers();
  const standing = { late: 0, unanswered: 0 };
  const deadline = term('deadline-hours', settings.management.answers.deadlineHours);
  return {
    add(ask: AskSummary): void {
      const isPresent = isWithin(ask.askedAt, period);
      const isBefore = isWithin(ask.askedAt, previous);
      if (ask.answeredAt !== null && !isPresent && !isBefore) return;
      const state = stateOf(ask);
      if (isPresent) addAnswer(present, state);
      if (isBefore) addAnswer(before, state);
      if (ask.answeredAt === null) standing.unanswered += 1;
      if (state === 'late') standing.late += 1;
    },
    late: () => standing.late,
    shareFigure: () => shareFigure(present, before, deadline),
    waitingFigure: (): Figure =>
      toFigure('waiting-count', known(standing.late), {
        n: standing.late,
        terms: [term('still-open', standing.unanswered), deadline],
        records: { list: 'waiting' },
      }),
  };
}

function shareFigure(present: AnswerTally, before: AnswerTally, deadline: FormulaTerm): Figure {
  const { asked, inTime, open } = present;
  return toFigure('answered-share', answeredShare(present), {
    n: asked - open,
    terms: [term('answered-in-time', inTime), term('asked', asked), term('still-open', open), deadline],
    previous: answeredShare(before).value,
    records: { list: 'waiting' },
  });
}
