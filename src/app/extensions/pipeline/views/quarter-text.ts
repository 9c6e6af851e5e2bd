import type { Period } from '#core/periods/period.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

const dayMs = 86_400_000;

/** A fiscal quarter by its first and last month: they begin where the account's year does, so a number says less. */
export function quarterToText({ shortMonth }: PageDictionary['figures'], { from, to }: Period): string {
  // A day inwards from both ends is in the right month in every time zone.
  return `${shortMonth(toDay(from + dayMs))} – ${shortMonth(toDay(to - dayMs))}`;
}

function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
