import type { AccountDictionary } from '#core/detect/detection.ts';

export type DictionaryList = keyof AccountDictionary;

/** Where a proposed word was found. */
export type WordSource = 'product' | 'deal-name' | 'lost-reason';

/** A word that the account's dictionary may want. Somebody of the account decides. */
export interface WordProposal {
  readonly list: DictionaryList;
  /** As it is written most often. */
  readonly word: string;
  /** In how many names or reasons it stands, by source; the most telling source first. */
  readonly found: readonly { readonly source: WordSource; readonly count: number }[];
}

/** One finding of a word, before findings are counted. */
export interface WordCandidate {
  readonly list: DictionaryList;
  readonly word: string;
  /** What findings of the same word have in common. */
  readonly folded: string;
}
