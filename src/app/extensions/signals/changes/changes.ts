import { createContext, useContext } from 'react';
import type { RepairSource, Warning } from '#core/quality/rule.ts';
import type { Failure } from '#core/views/signals-view.ts';
import type { FieldReport } from '#core/views/repair-view.ts';
import type { DealAct, Undo } from './change-calls.ts';

/** Something written since the card was opened: it stays in sight, so that a slip is undone with one click. */
export interface DoneChange {
  readonly id: string;
  readonly text: string;
  /** Null where it cannot be taken back. */
  readonly undo: Undo | null;
}

/** What is asked or shown at one place of the card: a small form, or fields before a write and what became of them. */
export type OpenChange =
  | { readonly id: string; readonly kind: 'form'; readonly form: ChangeForm }
  /** `null` while they are read. */
  | { readonly id: string; readonly kind: 'fields'; readonly fields: readonly ShownField[] | null };

/** A field of a write, with what proves its value where that is known. */
export type ShownField = FieldReport & { readonly source?: RepairSource | null };

export type ChangeForm = 'set-aside' | 'close-lost';

/** Writes to the record whose card is open: repairs, and actions on a deal. */
export interface Changes {
  /** One write at a time; every button waits. */
  readonly busy: boolean;
  readonly open: OpenChange | null;
  readonly failure: { readonly id: string; readonly failure: Failure } | null;
  readonly done: readonly DoneChange[];
  readonly showForm: (id: string, form: ChangeForm) => void;
  readonly close: () => void;
  /** Reads what a warning's repairs would write. @param id of the place that shows it */
  readonly prepare: (id: string, warning: Warning) => Promise<void>;
  /** Writes what `prepare` showed. */
  readonly apply: (id: string, warning: Warning) => Promise<void>;
  /** @param text what the card says once it is done */
  readonly act: (id: string, action: DealAct, text: string) => Promise<void>;
  /** @param id of the line that offers it */
  readonly undo: (id: string, way: Undo) => Promise<void>;
}

const ChangesContext = createContext<Changes | null>(null);

export const ChangesProvider = ChangesContext.Provider;

export function useChangesOfCard(): Changes {
  const changes = useContext(ChangesContext);
  if (!changes) throw new Error('a change is offered outside of its card');
  return changes;
}
