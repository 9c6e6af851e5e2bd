import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import type { Figure } from '#core/views/figure.ts';
import type { TrendPoint } from '#core/views/page-parts.ts';
import { weekOf } from '#core/periods/periods.ts';
import { calendarOf } from '#core/working-time/team-calendar.ts';
import { addWorkingHours } from '#core/working-time/working-hours.ts';
import { addDays } from '#core/wording/calendar.ts';
import { figure, numberOf, share } from './figures.ts';
import { asksOf, within, type World } from './world.ts';

function deadlineOf({ askedAt, teamId }: AskSummary, { settings, snapshot }: World): number {
  const calendar = calendarOf({ ownerId: null, teamId }, settings.management, snapshot.timeZone);
  return addWorkingHours(askedAt, settings.management.answers.deadlineHours, calendar);
}

const isInTime = (ask: AskSummary, world: World) =>
  ask.answeredAt !== null && ask.answeredAt <= deadlineOf(ask, world);

const isOver = (ask: AskSummary, world: World) =>
  ask.answeredAt !== null || world.now > deadlineOf(ask, world);

export const lateAsks = (world: World) =>
  asksOf(world).filter((ask) => ask.answeredAt === null && world.now > deadlineOf(ask, world));

function answered(asks: readonly AskSummary[], world: World, least?: number) {
  const over = asks.filter((ask) => isOver(ask, world));
  const inTime = over.filter((ask) => isInTime(ask, world)).length;
  return { result: share(inTime, over.length, least), over: over.length, inTime };
}

export function answeredFigure(world: World): Figure {
  const asks = asksOf(world).filter(({ askedAt }) => within(askedAt, world.period));
  const before = asksOf(world).filter(({ askedAt }) => within(askedAt, world.previous));
  const { result, over, inTime } = answered(asks, world);
  return figure('answered-share', result, {
    n: over,
    terms: {
      'answered-in-time': inTime,
      asked: asks.length,
      'still-open': asks.length - over,
      'deadline-hours': world.settings.management.answers.deadlineHours,
    },
    previous: numberOf(answered(before, world).result),
    records: { list: 'waiting' },
  });
}

export function waitingFigure(world: World): Figure {
  const late = lateAsks(world).length;
  return figure('waiting-count', late, {
    n: late,
    terms: {
      'still-open': asksOf(world).filter(({ answeredAt }) => answeredAt === null).length,
      'deadline-hours': world.settings.management.answers.deadlineHours,
    },
    records: { list: 'waiting' },
  });
}

export function answerTrend(world: World): TrendPoint[] {
  const last = weekOf(world.now, world.zone);
  const weeks = Array.from({ length: 12 }, (_, index) => addDays(last, (index - 11) * 7));
  const asksIn = (week: string) =>
    asksOf(world).filter(({ askedAt }) => weekOf(askedAt, world.zone) === week);
  const first = weeks.findIndex((week) => asksIn(week).length > 0);
  if (first === -1) return [];
  return weeks
    .slice(first)
    .map((week) => ({ at: week, value: numberOf(answered(asksIn(week), world, 5).result) }));
}
