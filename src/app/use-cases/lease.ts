/** Who works on something that several runs share, and until when nobody else should; epoch milliseconds. */
export interface Lease {
  readonly by: string;
  readonly until: number;
}

interface Holder {
  /** Tells this run from all others. */
  readonly runner: string;
  readonly now: () => number;
}

export function leaseFor({ runner, now }: Holder, milliseconds: number): Lease {
  return { by: runner, until: now() + milliseconds };
}

/**
 * Whether another run is at work.
 * @param longestMs a lease that ends later than so was taken before the clock went back, and holds nobody up
 */
export function isHeldByOther(
  lease: Lease | null | undefined,
  { runner, now }: Holder,
  longestMs = Infinity,
): boolean {
  if (!lease || lease.by === runner) return false;
  return lease.until > now() && lease.until <= now() + longestMs;
}
