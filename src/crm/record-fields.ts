import type { FieldType } from '#core/views/repair-view.ts';

/** Reading and writing single properties of a record, whatever they are called. Times are epoch milliseconds. */

export type FieldRecordType = 'contact' | 'company' | 'deal';

/** A value that a property had; null when it was empty. */
export interface FieldVersion {
  readonly value: string | null;
  readonly at: number;
}

export interface FieldState {
  readonly value: string | null;
  /** Newest first, the present value included; empty where HubSpot keeps no history. */
  readonly versions: readonly FieldVersion[];
}

/** What the account says of a property. */
export interface FieldDefinition {
  readonly label: string;
  readonly type: FieldType;
  readonly isReadOnly: boolean;
  /** Labels by value; null where any value is taken, or where the values are another list's. */
  readonly options: ReadonlyMap<string, string> | null;
}

/** One reason of a refused write, as HubSpot gave it. */
export interface FieldRefusal {
  /** HubSpot's name of the property; null where it names none. */
  readonly property: string | null;
  /** e.g. `INVALID_OPTION` */
  readonly code: string | null;
  /** HubSpot's own sentence, 300 characters at most. */
  readonly message: string;
}

export type FieldsWritten =
  | { readonly kind: 'written' }
  /** The record was deleted or merged meanwhile. */
  | { readonly kind: 'gone' }
  /** HubSpot writes all of it or nothing. */
  | { readonly kind: 'refused'; readonly refusals: readonly FieldRefusal[] };

export interface NewTask {
  /** Unique in the account: a second task with the same is never made. */
  readonly key: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly dueAt: number;
  readonly ownerId: string | null;
  readonly dealId: string;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
}

export interface TaskRecord {
  readonly id: string;
  /** Null for a task that the app did not make. */
  readonly key: string | null;
  readonly subject: string;
  /** HubSpot's own value, e.g. `NOT_STARTED`. */
  readonly status: string | null;
  readonly dueAt: number | null;
}

/** The part of the CRM that repairs and actions write through. All methods throw `CrmError`. */
export interface RecordFields {
  /** 1 call. Null when the record does not exist; a property that the account does not have is empty. */
  readFields(
    type: FieldRecordType,
    id: string,
    properties: readonly string[],
  ): Promise<ReadonlyMap<string, FieldState> | null>;
  /**
   * 1 call for all the properties together; '' empties one. A refusal by the account's rules is an answer, a missing
   * property of the app itself is thrown.
   */
  writeFields(
    type: FieldRecordType,
    id: string,
    properties: Readonly<Record<string, string>>,
  ): Promise<FieldsWritten>;
  /** 1 call per 100. */
  readTasks(ids: readonly string[]): Promise<readonly TaskRecord[]>;
  /** 1 call. */
  readTaskByKey(key: string): Promise<TaskRecord | null>;
  /** 1 call, with its associations; 1 more where the key is taken, then it is the task that is there. */
  createTask(task: NewTask): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /** 1 call: into the recycle bin. */
  archiveTask(id: string): Promise<void>;
}
