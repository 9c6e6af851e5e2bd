/** A HubSpot task that the app made for a manager. Times are epoch milliseconds. */
export interface ManagerTask {
  readonly id: string;
  readonly key: string;
  readonly subject: string;
  /** HTML, as people may have edited it. */
  readonly body: string;
  readonly ownerId: string | null;
  /** HubSpot's own value. */
  readonly status: string | null;
  readonly dueAt: number | null;
  readonly createdAt: number;
  /** Owners who have had the task, the first one first. */
  readonly told: readonly string[];
  /** Ids of the deals that settled it, or `decided`; empty while it is open, and where a person completed it. */
  readonly settledBy: readonly string[];
}

/** What HubSpot calls the states of a task; others than these count as begun. */
export const taskStatuses = { untouched: 'NOT_STARTED', completed: 'COMPLETED' } as const;

/** Stands in `settledBy` where no deal settled the task: somebody decided otherwise, or its cause is gone. */
export const decidedMark = 'decided';

export function isOpenTask({ status }: Pick<ManagerTask, 'status'>): boolean {
  return status !== taskStatuses.completed;
}
