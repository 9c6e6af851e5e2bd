import type { RepairSource, RuleSubject } from '#core/quality/rule.ts';

/** What the `repair` function is asked and what it answers. Values are HubSpot's own strings, times epoch milliseconds. */

/** A repair as the card shows it. What is written never comes from here: the server works it out again and compares. */
export interface WantedRepair {
  readonly ruleId: string;
  readonly property: string;
  readonly from: string | null;
  readonly to: string;
}

/** One record at a time, because its fields are written together. */
export type RepairRequest = {
  readonly recordType: RuleSubject;
  readonly recordId: string;
} & (
  | { readonly action: 'preview' | 'apply'; readonly repairs: readonly WantedRepair[] }
  /** `entryIds` as `apply`, `history` or a deal's action gave them. */
  | { readonly action: 'undo'; readonly entryIds: readonly string[] }
  /** What was written on this record and can still be undone. */
  | { readonly action: 'history' }
);

export const fieldTypes = ['text', 'number', 'date', 'datetime', 'choice', 'flag', 'phone'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A value and, where the account has a name for it (an option, a stage), that name. */
export interface FieldValue {
  readonly value: string | null;
  readonly label: string | null;
}

/** Why HubSpot will not take a value; the dictionary has the words. */
export const refusalKinds = [
  'read-only',
  'no-such-field',
  'not-an-option',
  'not-a-number',
  'not-a-date',
  'not-an-address',
  'not-an-owner',
  'too-long',
  'taken',
  'required',
  'account-rule',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export interface Refusal {
  readonly kind: RefusalKind;
  /** The field that it is about: not always one that was to be written. */
  readonly property: string | null;
  /** As the account calls that field. */
  readonly label: string | null;
  /** HubSpot's own sentence; with `account-rule` only. */
  readonly detail: string | null;
}

/** What stands in the log of repairs and can be taken back with its id. */
export interface UndoTicket {
  readonly entryId: string;
  readonly until: number;
}

export type FieldOutcome =
  /** A preview: this is what would be written. */
  | { readonly kind: 'ready' }
  /** `undo` is null where it cannot be taken back. */
  | { readonly kind: 'written' | 'already'; readonly undo: UndoTicket | null }
  | { readonly kind: 'undone' }
  /** The field holds something else by now, since `at` where HubSpot says so; nothing was written. */
  | { readonly kind: 'changed-meanwhile'; readonly present: FieldValue; readonly at: number | null }
  /** Nothing in the account speaks for this value any more. */
  | { readonly kind: 'not-proposed' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The log does not hold it: too old, pushed out by newer ones, or erased. */
  | { readonly kind: 'not-logged' }
  /** A field whose value HubSpot only moves forward. */
  | { readonly kind: 'one-way' };

/** What became of one field. */
export interface FieldReport {
  /** HubSpot's name; `''` where an undo names nothing that is known. */
  readonly property: string;
  /** As the account calls it; null where that was not asked for. */
  readonly label: string | null;
  readonly type: FieldType;
  readonly from: FieldValue;
  readonly to: FieldValue;
  readonly outcome: FieldOutcome;
}

export interface RepairReport extends FieldReport {
  readonly ruleId: string;
  /** What proves the value; null where it is no longer proposed. */
  readonly source: RepairSource | null;
}

/** Something written in the last 30 days that its field still holds. */
export interface UndoableField extends FieldReport {
  readonly at: number;
  /** HubSpot's user id, where the platform says who clicked. */
  readonly by: string | null;
  /** A rule's id, or `action:` and a deal action's name. */
  readonly cause: string;
}

export type RepairResponse =
  | { readonly action: 'preview' | 'apply'; readonly fields: readonly RepairReport[] }
  | { readonly action: 'undo'; readonly fields: readonly FieldReport[] }
  | { readonly action: 'history'; readonly fields: readonly UndoableField[] };
