import { sidesOf, type FactTable } from './table.ts';

/** Tables whose probability differs by less than this share count as equally likely: sums of logarithms are not exact. */
const sameLikelihood = 1 + 1e-7;

/**
 * The two-sided p-value of Fisher's exact test: of all tables with the same margins, the probability of those that are
 * at most as likely as the one observed, if the fact and winning had nothing to do with each other.
 *
 * R. A. Fisher, "Statistical Methods for Research Workers", 5th ed. (1934), § 21.02; the two-sided sum as in R's
 * `fisher.test`. Time is linear in the number of deals.
 * @returns 0 to 1; 1 for an empty margin
 */
export function fisherExact(table: FactTable): number {
  const { with: withFact, without } = sidesOf(table);
  const won = table.wonWith + table.wonWithout;
  const total = withFact + without;
  const logs = logFactorials(total);
  const log = (n: number) => logs[n] ?? 0;
  const margins = log(withFact) + log(without) + log(won) + log(total - won) - log(total);
  const likelihood = (a: number) =>
    Math.exp(margins - log(a) - log(withFact - a) - log(won - a) - log(without - won + a));

  const observed = likelihood(table.wonWith) * sameLikelihood;
  let sum = 0;
  for (let a = Math.max(0, won - without); a <= Math.min(withFact, won); a += 1) {
    const one = likelihood(a);
    if (one <= observed) sum += one;
  }
  return Math.min(1, sum);
}

/** ln 0! to ln n!. */
function logFactorials(n: number): readonly number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  return logs;
}
