/** An installation that somebody has begun. Digests, so that what is kept cannot be used. */
export interface PendingState {
  readonly stateDigest: string;
  /** Of the secret that the browser keeps in its cookie. */
  readonly browserDigest: string;
  /** Where to go on in HubSpot, by name. */
  readonly returnTo: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** What was begun and not yet ended. Every method is one transaction. */
export interface StateStore {
  /** Keeps a state, and drops some that have expired. */
  put(state: PendingState, now: number): Promise<void>;
  /**
   * Uses a state up: of two at once only one gets it. Null, and nothing is used up, unless state and
   * browser belong together and the time is not over.
   */
  take(
    digests: Pick<PendingState, 'stateDigest' | 'browserDigest'>,
    now: number,
  ): Promise<Pick<PendingState, 'returnTo'> | null>;
}
