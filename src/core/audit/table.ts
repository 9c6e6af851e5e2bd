import type { AuditFactId } from '#core/views/audit-view.ts';

/** Closed deals by whether a fact held and whether they were won. */
export interface FactTable {
  readonly wonWith: number;
  readonly lostWith: number;
  readonly wonWithout: number;
  readonly lostWithout: number;
}

export type FactTables = Readonly<Partial<Record<AuditFactId, FactTable>>>;

/** What is known of a closed deal; a fact that is absent can neither be said to have held nor not. */
export type DealFactReading = Readonly<Partial<Record<AuditFactId, boolean>>>;

const emptyTable: FactTable = { wonWith: 0, lostWith: 0, wonWithout: 0, lostWithout: 0 };

/** The tables with one more deal. */
export function addDeal(tables: FactTables, facts: DealFactReading, isWon: boolean): FactTables {
  const added = (Object.keys(facts) as AuditFactId[]).map((fact) => {
    const table = tables[fact] ?? emptyTable;
    const cell = cellOf(facts[fact] === true, isWon);
    return [fact, { ...table, [cell]: table[cell] + 1 }] as const;
  });
  return { ...tables, ...Object.fromEntries(added) };
}

/** How many deals stand on either side. */
export function sidesOf(table: FactTable): { readonly with: number; readonly without: number } {
  return { with: table.wonWith + table.lostWith, without: table.wonWithout + table.lostWithout };
}

function cellOf(held: boolean, isWon: boolean): keyof FactTable {
  if (held) return isWon ? 'wonWith' : 'lostWith';
  return isWon ? 'wonWithout' : 'lostWithout';
}
