/**
 * How people ask in one language. Patterns see one sentence in lower case, without accents and with plain apostrophes,
 * cut at a few hundred characters; gaps in them are bounded, so that matching stays linear.
 */
export interface AskWords {
  /** Sentences that only look like a question or a request: courtesies, rhetoric, what closes a letter. */
  readonly courtesies: readonly RegExp[];
  /** Requests, wherever in the sentence they stand. */
  readonly requests: readonly RegExp[];
  /** How a question begins, for those who leave out the mark. */
  readonly openings: readonly RegExp[];
  /** A want that asks only where a buying signal stands in the same sentence. */
  readonly wants: readonly RegExp[];
  /** The writer takes the question back. */
  readonly withdrawals: readonly RegExp[];
}
