/** A portion of an account's events, each record once. */
export interface EventBatch {
  readonly portalId: number;
  /** At most 100. */
  readonly emailIds: readonly string[];
  readonly dealIds: readonly string[];
  readonly contactIds: readonly string[];
  readonly erasedContactIds: readonly string[];
}

/**
 * What became of a portion. `done`: all of it. `again`: some of it had no room, the same portion comes again soon and goes
 * on. `later`: HubSpot does not answer or has no room for us; the account rests until `at`. `gone`: the account is no longer
 * installed, its events wait for its return or its erasure. What fails for another reason throws.
 */
export type BatchOutcome =
  | { readonly kind: 'done' | 'again' | 'gone' }
  /** Epoch milliseconds. */
  | { readonly kind: 'later'; readonly at: number };

/** Deals with a portion of one account's events. Doing it twice changes nothing. */
export type ProcessBatch = (batch: EventBatch) => Promise<BatchOutcome>;
