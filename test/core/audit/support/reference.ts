import type { FactTable } from '#core/audit/table.ts';

export function table(wonWith: number, lostWith: number, wonWithout: number, lostWithout: number): FactTable {
  return { wonWith, lostWith, wonWithout, lostWithout };
}

/** Fisher's two-sided test the slow way: every table with these margins, counted in whole numbers without rounding. */
export function slowFisher({ wonWith, lostWith, wonWithout, lostWithout }: FactTable): number {
  const withFact = wonWith + lostWith;
  const without = wonWithout + lostWithout;
  const won = wonWith + wonWithout;
  const ways = (a: number) => choose(withFact, a) * choose(without, won - a);
  const observed = ways(wonWith);
  let asExtreme = 0n;
  let all = 0n;
  for (let a = 0; a <= withFact; a += 1) {
    const one = ways(a);
    all += one;
    if (one <= observed) asExtreme += one;
  }
  return Number((asExtreme * 10n ** 15n) / all) / 1e15;
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}
