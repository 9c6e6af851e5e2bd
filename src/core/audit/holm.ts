/**
 * p-values corrected for being several, in the order they came: S. Holm, "A Simple Sequentially Rejective Multiple Test
 * Procedure", Scandinavian Journal of Statistics 6 (1979). Whatever the tests have to do with each other, the chance
 * that even one of those below 0.05 is an accident stays below 5 %.
 */
export function adjustByHolm(values: readonly number[]): readonly number[] {
  const ascending = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const adjusted = new Array<number>(values.length).fill(1);
  let highest = 0;
  for (const [rank, { value, index }] of ascending.entries()) {
    highest = Math.max(highest, Math.min(1, value * (values.length - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}
