import type { AttentionItem } from '#core/views/page-parts.ts';

/** Something to look at, and the money that is at stake in it, by which candidates are ordered. */
export interface Candidate {
  readonly item: AttentionItem;
  readonly stake: number;
}
