import { weekOf } from '#core/periods/periods.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import type { TrendPoint } from '#core/views/page-parts.ts';
import { addDays, dayToInstant } from '#core/wording/calendar.ts';
import type { MetricContext } from '../context.ts';
import { enough } from '../thresholds.ts';
import { createAskReader } from './ask-state.ts';
import { addAnswer, answeredShare, noAnswers } from './count-answers.ts';

const mostWeeks = 12;

/** The share answered in time by the week of the question: twelve weeks to the present one, from the first with a question. */
export function countAnswerWeeks(context: MetricContext, stateOf = createAskReader(context)) {
  const { now, calendar } = context;
  const monday = weekOf(now, calendar.timeZone);
  const weeks = Array.from({ length: mostWeeks }, (_, index) => {
    const at = addDays(monday, (index + 1 - mostWeeks) * 7);
    return { at, from: dayToInstant(at, calendar.timeZone), tally: noAnswers() };
  });
  const end = dayToInstant(addDays(monday, 7), calendar.timeZone);
  return {
    add(ask: AskSummary): void {
      const week = ask.askedAt < end ? weeks.findLast(({ from }) => ask.askedAt >= from) : undefined;
      if (week) addAnswer(week.tally, stateOf(ask));
    },
    trend(): readonly TrendPoint[] {
      const first = weeks.findIndex(({ tally }) => tally.asked > 0);
      if (first === -1) return [];
      return weeks
        .slice(first)
        .map(({ at, tally }) => ({ at, value: answeredShare(tally, enough.trendPoint).value }));
    },
  };
}
