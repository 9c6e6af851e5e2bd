import { newest } from '../load-contact.ts';

/** How many ids are taken: of each list, and of all together. */
export interface Share {
  readonly each: number;
  readonly together: number;
}

/** The newest ids of each list, equally many of each where not all fit. */
export function fairShare(
  lists: readonly (readonly string[])[],
  { each, together }: Share,
): readonly (readonly string[])[] {
  let most = each;
  const taken = () => lists.reduce((sum, list) => sum + Math.min(list.length, most), 0);
  while (most > 0 && taken() > together) most -= 1;
  return lists.map((list) => newest(list, most));
}
