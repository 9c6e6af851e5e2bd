import { addDays, instantToDay } from '#core/wording/calendar.ts';

export interface SnoozePreset {
  readonly id: 'week' | 'month' | 'quarter' | 'stated';
  /** ISO 8601 date. */
  readonly day: string;
}

/** The first day that a signal can be put off to. */
export function firstSnoozeDay(now: number, timeZone: string): string {
  return addDays(instantToDay(now, timeZone), 1);
}

/** @param statedDate the date that the email names, where it names one; offered while it lies ahead */
export function snoozePresets(
  now: number,
  timeZone: string,
  statedDate: string | undefined,
): readonly SnoozePreset[] {
  const today = instantToDay(now, timeZone);
  const presets: SnoozePreset[] = [
    { id: 'week', day: addDays(today, 7) },
    { id: 'month', day: addDays(today, 30) },
    { id: 'quarter', day: addDays(today, 91) },
  ];
  return statedDate !== undefined && statedDate > today
    ? [{ id: 'stated', day: statedDate }, ...presets]
    : presets;
}
