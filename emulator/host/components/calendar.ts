import type { BaseDate, BaseTime } from '@hubspot/ui-extensions';

const two = (value: number) => String(value).padStart(2, '0');

/** HubSpot counts months from 0; the browser's date input wants `2026-01-31`. */
export const dateToIso = (date: BaseDate | null | undefined): string =>
  date ? `${String(date.year).padStart(4, '0')}-${two(date.month + 1)}-${two(date.date)}` : '';

export function isoToDate(iso: string): BaseDate | null {
  const match = /^(\d{4,6})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]) - 1, date: Number(match[3]) };
}

export const timeToText = (time: BaseTime | null | undefined): string =>
  time ? `${two(time.hours)}:${two(time.minutes)}` : '';

export function textToTime(text: string): BaseTime | null {
  const match = /^(\d{2}):(\d{2})/.exec(text);
  return match ? { hours: Number(match[1]), minutes: Number(match[2]) } : null;
}
