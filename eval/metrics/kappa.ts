/** How often two annotators said yes or no to the same question. */
export interface Votes {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

export function addVotes(a: Votes, b: Votes): Votes {
  return {
    both: a.both + b.both,
    onlyFirst: a.onlyFirst + b.onlyFirst,
    onlySecond: a.onlySecond + b.onlySecond,
    neither: a.neither + b.neither,
  };
}

export const noVotes: Votes = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };

/**
 * Cohen's kappa (1960): (agreement − agreement by chance) ÷ (1 − agreement by chance). Null where chance alone would
 * agree always, because both said the same to everything.
 */
export function kappa({ both, onlyFirst, onlySecond, neither }: Votes): number | null {
  const all = both + onlyFirst + onlySecond + neither;
  if (all === 0) return null;
  const observed = (both + neither) / all;
  const yes = ((both + onlyFirst) / all) * ((both + onlySecond) / all);
  const no = ((neither + onlySecond) / all) * ((neither + onlyFirst) / all);
  return yes + no === 1 ? null : (observed - yes - no) / (1 - yes - no);
}
