import { auditFactIds, type AuditFactId, type AuditRow, type AuditView } from '#core/views/audit-view.ts';
import { fisherExact } from './fisher.ts';
import { adjustByHolm } from './holm.ts';
import { liftOf } from './lift.ts';
import { sidesOf, type FactTable, type FactTables } from './table.ts';

/** With fewer deals nothing is said: an audit of 200 is what the method asks for, 30 the least that a rate rests on. */
export const enough = { deals: 200, perSide: 30 } as const;

/** Corrected p-values below this are clear. */
const clearBelow = 0.05;

type Comparison = Pick<AuditView, 'rows' | 'tooFew'>;

/** What went with winning, the clearest first, and the facts of which too few deals stand on one side. */
export function compareFacts(tables: FactTables, deals: number): Comparison {
  if (deals < enough.deals) return { rows: [], tooFew: [] };
  const known = auditFactIds.flatMap((fact) => {
    const table = tables[fact];
    return table ? [{ fact, table, thinnest: thinnestSide(table) }] : [];
  });
  const compared = known.filter(({ thinnest }) => thinnest >= enough.perSide);
  const adjusted = adjustByHolm(compared.map(({ table }) => fisherExact(table)));
  const rows = compared.map(({ fact, table }, index) => toRow(fact, table, adjusted[index] ?? 1));
  return {
    rows: rows.sort((a, b) => a.adjustedP - b.adjustedP),
    tooFew: known
      .filter(({ thinnest }) => thinnest < enough.perSide)
      .map(({ fact, thinnest }) => ({ fact, n: thinnest })),
  };
}

function thinnestSide(table: FactTable): number {
  const sides = sidesOf(table);
  return Math.min(sides.with, sides.without);
}

function toRow(fact: AuditFactId, table: FactTable, adjustedP: number): AuditRow {
  const sides = sidesOf(table);
  return {
    fact,
    n: sides.with + sides.without,
    with: sides.with,
    winRateWith: table.wonWith / sides.with,
    winRateWithout: table.wonWithout / sides.without,
    lift: liftOf(table),
    adjustedP,
    isClear: adjustedP < clearBelow,
  };
}
