/** What `sweep` is asked: to bring managers' tasks in line with the signals, for as long as one call may last. */
export interface SweepRequest {
  /** `card`: only if the last one is older than a quarter of an hour. */
  readonly origin: 'card' | 'page' | 'schedule';
}

export interface SweepView {
  /** Tasks made, completed and opened again by this call. */
  readonly created: number;
  readonly completed: number;
  readonly reopened: number;
  readonly escalated: number;
  /** Opportunities that stand in digests instead of tasks of their own. */
  readonly inDigests: number;
  /** Signals still to be looked at: call again. */
  readonly remaining: number;
  /** When the last sweep came to its end; null: none ever did. */
  readonly finishedAt: number | null;
  /** Nobody was found to tell: who managers are has to be set. */
  readonly withoutManager: number;
}
