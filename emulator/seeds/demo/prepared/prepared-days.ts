import { day, hour } from '../days.ts';

/** A moment on a working day so many days before `now`: weekends go back to Friday, or ahead to Monday when to come. */
export function workMoment(now: number, daysAgo: number, hourOfDay: number): number {
  const at = now - daysAgo * day;
  const weekday = new Date(at).getUTCDay();
  const sinceFriday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const shift = sinceFriday === 0 ? 0 : daysAgo > 0 ? -sinceFriday : 3 - sinceFriday;
  return at + shift * day + hourOfDay * hour;
}
