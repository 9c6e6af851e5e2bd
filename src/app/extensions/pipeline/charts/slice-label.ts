import { isSignalKind } from '#core/signals/kind.ts';
import { sizeBands, unknownKey } from '#core/views/page-filters.ts';
import { ageBands, estimateBases } from '#core/views/record-query.ts';
import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { SegmentDimension } from '#core/views/record-query.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** What a breakdown is by. */
export type Breakdown = SegmentDimension | 'kind' | 'age' | 'basis';

/** The slice of all that are too small for one of their own. */
export const otherKey = 'other';

/** A slice's key in words. */
export function sliceLabel(
  by: Breakdown,
  key: string,
  { kinds, segments }: PageDictionary,
  { teams }: Pick<FilterOptions, 'teams'>,
): string {
  if (key === otherKey) return segments.other;
  if (key === unknownKey) return segments.unknown;
  switch (by) {
    case 'kind':
      return isSignalKind(key) ? kinds[key].label : key;
    case 'age':
      return wordOf(ageBands, segments.ages, key);
    case 'basis':
      return wordOf(estimateBases, segments.bases, key);
    case 'size':
      return wordOf(sizeBands, segments.sizes, key);
    case 'team':
      return teams.find(({ id }) => id === key)?.name ?? key;
    case 'industry':
      return segments.industry(key);
    case 'source':
      return segments.source(key);
  }
}

function wordOf<Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
  key: string,
): string {
  const known = keys.find((each) => each === key);
  return known ? words[known] : key;
}
