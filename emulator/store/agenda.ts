import type { ObjectReference } from './association-link.ts';

/** Records whose calculated values become others by themselves when a moment comes. */
export interface Agenda {
  /** The next such moment of the record, epoch milliseconds of portal time; takes the place of an earlier entry. */
  set(record: ObjectReference, at: number): void;
  /** Takes out all that is due, earliest first. */
  takeDue(now: number): readonly AgendaEntry[];
}

export interface AgendaEntry {
  readonly at: number;
  readonly record: ObjectReference;
}

export function createAgenda(): Agenda {
  const entries = new Map<string, AgendaEntry>();
  let earliest = Infinity;
  return {
    set({ typeId, id }, at) {
      entries.set(`${typeId}/${id}`, { at, record: { typeId, id } });
      earliest = Math.min(earliest, at);
    },
    takeDue(now) {
      if (earliest > now) return [];
      const due = [...entries].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at);
      for (const [key] of due) entries.delete(key);
      earliest = Infinity;
      for (const { at } of entries.values()) earliest = Math.min(earliest, at);
      return due.map(([, entry]) => entry);
    },
  };
}
