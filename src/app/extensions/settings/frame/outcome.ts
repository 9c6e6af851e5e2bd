import type { Failure } from '#core/views/signals-view.ts';

/** What became of the last attempt to save. */
export type Outcome =
  { readonly kind: 'none' | 'saved' | 'meanwhile' } | { readonly kind: 'failed'; readonly failure: Failure };
