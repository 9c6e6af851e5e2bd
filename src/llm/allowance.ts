/** Requests that may still be sent. */
export interface Allowance {
  /** Takes one; false when none is left. `now` is epoch milliseconds. */
  take(now: number): boolean;
}

const dayMs = 86_400_000;

/** So many a day (UTC) of this process. */
export function createDayAllowance(perDay: number): Allowance {
  let day = -Infinity;
  let taken = 0;
  return {
    take(now) {
      const today = Math.floor(now / dayMs);
      if (today !== day) [day, taken] = [today, 0];
      if (taken >= perDay) return false;
      taken += 1;
      return true;
    },
  };
}

/** So many for one batch, and each of them also one of the day's. */
export function createBatchAllowance(perBatch: number, perDay: Allowance): Allowance {
  let left = perBatch;
  return {
    take(now) {
      if (left <= 0 || !perDay.take(now)) return false;
      left -= 1;
      return true;
    },
  };
}
