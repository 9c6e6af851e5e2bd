import type { FoundRecord, PersonType } from '#core/views/data-rights-view.ts';

/** The record that somebody asks about. */
export interface Target extends FoundRecord {
  readonly type: PersonType;
}

/** How a request names it. */
export function targetOf({ type, id }: Target): { readonly type: PersonType; readonly recordId: string } {
  return { type, recordId: id };
}

/** Now, to the minute and in UTC, as proofs and files tell it. */
export function clockTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
