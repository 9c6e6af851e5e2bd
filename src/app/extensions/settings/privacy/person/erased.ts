import type { KeptCounts } from '#core/views/data-rights-view.ts';
import type { Counted } from './count-kept.ts';

/** How far an erasure is. */
export interface Erased {
  /** What was kept before the first attempt. */
  readonly before: KeptCounts;
  readonly cursor: string | null;
  readonly entries: number;
  /** Contacts of a company that are still to be erased. */
  readonly remaining: number;
  /** When the last was erased; null before that. Epoch milliseconds. */
  readonly erasedAt: number | null;
  /** What is counted after it. */
  readonly after: Counted;
}
