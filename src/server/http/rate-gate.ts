/**
 * Whether one more may pass: a bucket of `most` that fills at `perSecond`. It guards what anybody may call,
 * so it asks nothing of the caller, whose address a proxy may hide.
 * @param now epoch milliseconds
 */
export function createRateGate(perSecond: number, most: number, now: () => number): () => boolean {
  let left = most;
  let filledAt = now();
  return () => {
    const at = now();
    left = Math.min(most, left + (Math.max(0, at - filledAt) / 1_000) * perSecond);
    filledAt = at;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
