import { addDays, daysBetween, instantToDay } from '#core/wording/calendar.ts';
import type { DealFacts, QualityContext } from '../facts.ts';

/** Calendar days of the account's time zone, as ISO 8601 dates. */

export function today({ now, timeZone }: QualityContext): string {
  return instantToDay(now, timeZone);
}

/** The day that the deal's close date falls on. */
export function closeDayOf({ deal }: DealFacts, { timeZone }: QualityContext): string | null {
  return deal.closeAt === null ? null : instantToDay(deal.closeAt, timeZone);
}

/** Days from today until a day; negative when it is past. */
export function daysUntil(day: string, context: QualityContext): number {
  return daysBetween(today(context), day);
}

export function dayIn(days: number, context: QualityContext): string {
  return addDays(today(context), days);
}

/** The instant that a stated date begins at in UTC; null for what is no date between 1970 and 2199. */
export function readDay(date: string | undefined): number | null {
  if (date === undefined || !/^(19[7-9]|2[01]\d)\d-\d{2}-\d{2}$/.test(date)) return null;
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

/** How a day is written into HubSpot's close date: at this hour it is the same day from Hawaii to New Zealand. */
export function dayToCloseDate(day: string): string {
  return `${day}T10:00:00.000Z`;
}
