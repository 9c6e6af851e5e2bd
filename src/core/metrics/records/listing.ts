import { compareIds } from '#core/collections.ts';
import type { RecordRow } from '#core/views/page-parts.ts';
import { addMoney, compareWorth, noMoney, worthOf } from '../money.ts';

/** Rows of a page. */
export const pageSize = 25;

/** A record of a list before it becomes a row. */
export interface Entry {
  /** Of the record or email that the row is about. */
  readonly id: string;
  readonly at: number | null;
  /** What it adds to the sum and is ranked by; null: it has no amount. */
  readonly worth: number | null;
  readonly toRow: () => RecordRow;
}

export interface Listing {
  readonly entries: readonly Entry[];
  /** The list has no amounts: no sum, and what is oldest comes first. */
  readonly isWithoutAmounts?: boolean;
}

export interface ListingPage {
  readonly total: number;
  readonly sum: number | null;
  readonly rows: readonly RecordRow[];
  readonly page: number;
}

/** One page of the list, the most valuable record first. A page beyond the end is the last one. */
export function pageOf({ entries, isWithoutAmounts = false }: Listing, page: number): ListingPage {
  const sum = noMoney();
  for (const { worth } of entries) addMoney(sum, worth);
  const last = Math.max(0, Math.ceil(entries.length / pageSize) - 1);
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), last);
  const ranked = [...entries].sort(isWithoutAmounts ? compareOldestFirst : compareEntries);
  return {
    total: entries.length,
    sum: isWithoutAmounts ? null : worthOf(sum, entries.length),
    rows: ranked.slice(shown * pageSize, (shown + 1) * pageSize).map(({ toRow }) => toRow()),
    page: shown,
  };
}

function compareEntries(a: Entry, b: Entry): number {
  return compareWorth(a.worth, b.worth) || (b.at ?? 0) - (a.at ?? 0) || compareIds(a.id, b.id);
}

function compareOldestFirst(a: Entry, b: Entry): number {
  return (a.at ?? 0) - (b.at ?? 0) || compareIds(a.id, b.id);
}

/** A row of which nothing is known but the record. */
export function emptyRow(type: RecordRow['type'], id: string): RecordRow {
  return {
    type,
    id,
    name: null,
    at: null,
    amount: null,
    expected: null,
    estimate: null,
    kinds: [],
    quote: null,
    signalKeys: [],
    stageId: null,
    status: null,
    teamId: null,
    codes: [],
    facts: [],
  };
}
