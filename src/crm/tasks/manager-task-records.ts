import type { ManagerTask } from '#core/manager-tasks/manager-task.ts';

/** HubSpot tasks for managers, as the app makes and minds them. Times are epoch milliseconds. */

export interface NewManagerTask {
  /** Unique in the account: a second task with the same is never made. */
  readonly key: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly dueAt: number;
  readonly ownerId: string;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
}

export interface ManagerTaskUpdate {
  readonly id: string;
  readonly status?: string;
  readonly subject?: string;
  /** Plain text in the place of the notes. */
  readonly body?: string;
  /** Plain text below the notes that are there; left out where HubSpot keeps no longer notes. */
  readonly line?: { readonly below: string; readonly text: string };
  readonly dueAt?: number;
  readonly ownerId?: string;
  readonly told?: readonly string[];
  readonly settledBy?: readonly string[];
}

/** What became of one task of a batch. */
export type TaskOutcome =
  | { readonly kind: 'created' | 'taken'; readonly key: string; readonly id: string }
  /** HubSpot takes no task for that owner. */
  | { readonly kind: 'owner-refused'; readonly key: string }
  | { readonly kind: 'refused'; readonly key: string; readonly category: string };

/** What became of one update; a task that was deleted meanwhile is `gone`. */
export interface TaskUpdateOutcome {
  readonly id: string;
  readonly kind: 'written' | 'gone' | 'owner-refused' | 'refused';
}

export interface ManagerTaskQuery {
  /** Where the page before ended; null for the first. */
  readonly after: string | null;
  /** Of the completed ones, those that the app completed and that were made since then. */
  readonly madeSince: number;
  /** And those that people completed since then. */
  readonly touchedSince: number;
}

export interface ManagerTaskPage {
  readonly tasks: readonly ManagerTask[];
  /** Null after the last. */
  readonly after: string | null;
}

/** The part of the CRM that brings managers' tasks in line. All methods throw `CrmError` but for what outcomes say. */
export interface ManagerTasks {
  /** 1 search call: up to 100 of the app's tasks for managers, by id. Search is blind for the last seconds. */
  listManagerTasks(query: ManagerTaskQuery): Promise<ManagerTaskPage>;
  /** 1 call per 100. */
  readManagerTasks(keys: readonly string[]): Promise<readonly ManagerTask[]>;
  /**
   * 1 call per 100, with their associations; 1 more where a part is refused or an answer is lost, and 1 for each task
   * that a whole batch was refused for. One task that is refused keeps no other from being made.
   */
  createManagerTasks(tasks: readonly NewManagerTask[]): Promise<readonly TaskOutcome[]>;
  /** 1 call per 100; 1 for each where HubSpot refuses a batch as a whole. */
  updateManagerTasks(updates: readonly ManagerTaskUpdate[]): Promise<readonly TaskUpdateOutcome[]>;
  /** 1 call per 2,000 pairs. An account that links no tasks with emails leaves them unlinked. */
  linkTasksToEmails(pairs: readonly { readonly taskId: string; readonly emailId: string }[]): Promise<void>;
  /** The same for contacts. */
  linkTasksToContacts(
    pairs: readonly { readonly taskId: string; readonly contactId: string }[],
  ): Promise<void>;
  /** 1 call per 100 keys to find them, 2 per 100 tasks: empties what they hold of a person's words, then removes them. */
  eraseManagerTasks(keys: readonly string[]): Promise<void>;
}
