import type { ScheduleStore } from './schedule-store.ts';

export interface OnInstalledDeps {
  readonly store: Pick<ScheduleStore, 'enter'>;
  /** Lets the account's events go on that wait since it was last installed. */
  readonly wakeInbox: (portalId: number) => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * What follows the OAuth callback, which waits for two short transactions: the account enters the schedule,
 * its first steps at once. Where this fails, the next tick finds an account without a schedule and does the
 * same.
 */
export function createOnInstalled({ store, wakeInbox, now }: OnInstalledDeps) {
  return async (portalId: number): Promise<void> => {
    await store.enter(portalId, now());
    await wakeInbox(portalId);
  };
}
