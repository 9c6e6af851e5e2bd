import type { AuditRow } from '#core/views/audit-view.ts';
import { sidesOf, type FactTable } from './table.ts';

/** The 97.5 % point of the normal distribution, for an interval of 95 %. */
const z = 1.959964;

/**
 * How much more often deals were won with the fact than without: the ratio of the two win rates with a 95 % interval on
 * its logarithm, after D. Katz, J. Baptista, S. P. Azen and M. C. Pike, "Obtaining Confidence Intervals for the Risk
 * Ratio in Cohort Studies", Biometrics 34 (1978).
 *
 * Where a cell is empty half a deal is added to each (J. B. S. Haldane 1956, F. J. Anscombe 1956). Null where nothing
 * was won without the fact, or no deal stands on one side: no ratio says anything then.
 */
export function liftOf(table: FactTable): AuditRow['lift'] {
  const sides = sidesOf(table);
  if (table.wonWithout === 0 || sides.with === 0) return null;
  const { wonWith: a, lostWith: b, wonWithout: c, lostWithout: d } = withoutEmptyCell(table);
  const logarithm = Math.log(a / (a + b) / (c / (c + d)));
  const spread = z * Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));
  return {
    value: Math.exp(logarithm),
    low: Math.exp(logarithm - spread),
    high: Math.exp(logarithm + spread),
  };
}

function withoutEmptyCell(table: FactTable): FactTable {
  const { wonWith, lostWith, wonWithout, lostWithout } = table;
  if (Math.min(wonWith, lostWith, wonWithout, lostWithout) > 0) return table;
  return {
    wonWith: wonWith + 0.5,
    lostWith: lostWith + 0.5,
    wonWithout: wonWithout + 0.5,
    lostWithout: lostWithout + 0.5,
  };
}
