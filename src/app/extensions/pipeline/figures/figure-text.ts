import type { Figure, MetricId, Unit } from '#core/views/figure.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { baseOf } from './enough.ts';

type Words = PageDictionary['figures'];

/** A number with its unit; a dash where there is none. */
export function unitToText(words: Words, unit: Unit, value: number | null, currency: string): string {
  if (value === null) return words.none;
  switch (unit) {
    case 'money':
      return words.money(value, currency);
    case 'money-per-day':
      return words.perDay(value, currency);
    case 'share':
      return words.percent(value);
    case 'days':
      return words.days(daysOf(value));
    case 'hours':
      return words.hours(value);
    case 'count':
      return words.count(value);
  }
}

/** How a figure's value reads; coverage as how many times, since 240 % of a target says less. */
export function valueToText(
  words: Words,
  { id, unit }: Pick<Figure, 'id' | 'unit'>,
  value: number | null,
  currency: string,
): string {
  if (id === 'coverage' && value !== null) return words.times(timesOf(value));
  return unitToText(words, unit, value, currency);
}

/** Why a figure has no value; null where it has one. */
export function missingToText(words: Words, { id, missing, n }: Figure): string | null {
  if (missing === null) return null;
  const base = baseOf(id);
  const isThin = missing === 'too-few' && base !== null && n < base.least;
  return isThin ? words.tooFew(n, base.least, base.of) : words.missing[missing];
}

/** Figures of which less is better. */
const betterWhenLess: ReadonlySet<MetricId> = new Set([
  'invisible-value',
  'invisible-count',
  'invisible-share',
  'facts-missing-share',
  'missed-lead-cost',
  'cycle-days',
  'deal-age',
  'waiting-count',
  'risk-customers',
  'risk-value',
]);

export interface Trend {
  readonly text: string;
  readonly direction: 'increase' | 'decrease';
  readonly color: 'red' | 'green';
}

/** The change against the period before: shares in points, the rest in per cent; null where there is none to tell. */
export function figureToTrend(words: Words, figure: Figure): Trend | 'unchanged' | null {
  const { id, previous, unit, value } = figure;
  if (value === null || previous === null) return null;
  const change = value - previous;
  const isPoints = unit === 'share' && id !== 'coverage';
  if (!isPoints && previous === 0) return change === 0 ? 'unchanged' : null;
  const size = isPoints ? Math.abs(change) * 100 : Math.abs(change / previous);
  const rounded = isPoints ? Math.round(size * 10) / 10 : Math.round(size * 100) / 100;
  if (rounded === 0) return 'unchanged';
  return {
    text: isPoints ? words.points(rounded) : words.percent(rounded),
    direction: change > 0 ? 'increase' : 'decrease',
    color: change > 0 === betterWhenLess.has(id) ? 'red' : 'green',
  };
}

/** Hundredths matter below once only: a target that is hardly covered is not one that nothing covers. */
function timesOf(value: number): number {
  const steps = value < 1 ? 100 : 10;
  return Math.round(value * steps) / steps;
}

/** Tenths of a day matter under ten days only. */
function daysOf(days: number): number {
  return days < 10 ? Math.round(days * 10) / 10 : Math.round(days);
}
