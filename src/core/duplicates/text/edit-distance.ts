/** Longer texts are compared by their beginning. */
export const longestCompared = 64;

/**
 * Whether one text becomes the other by at most `limit` slips of typing: a letter added, left out, replaced, or two
 * neighbours exchanged (optimal string alignment). Only the diagonal band is computed: time is at most
 * `longestCompared × (2 × limit + 1)` steps whatever the texts are.
 */
export function isWithinSlips(a: string, b: string, limit: number): boolean {
  const [left, right] = [a.slice(0, longestCompared), b.slice(0, longestCompared)];
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > limit || !shareLetters(left, right, limit)) return false;
  const tooFar = limit + 1;
  let beforePrevious = new Uint8Array(right.length + 1);
  let previous = Uint8Array.from(beforePrevious, (_, at) => Math.min(at, tooFar));
  let current = new Uint8Array(right.length + 1);
  for (let i = 1; i <= left.length; i += 1) {
    current.fill(tooFar);
    current[0] = Math.min(i, tooFar);
    let best = current[0];
    for (let j = Math.max(1, i - limit); j <= Math.min(right.length, i + limit); j += 1) {
      const replaced = left.charCodeAt(i - 1) === right.charCodeAt(j - 1) ? 0 : 1;
      const exchanged = isTransposed(left, right, i, j) ? (beforePrevious[j - 2] ?? tooFar) + 1 : tooFar;
      const added = Math.min(previous[j] ?? tooFar, current[j - 1] ?? tooFar) + 1;
      const steps = Math.min((previous[j - 1] ?? tooFar) + replaced, exchanged, added, tooFar);
      current[j] = steps;
      best = Math.min(best, steps);
    }
    if (best > limit) return false;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return (previous[right.length] ?? tooFar) <= limit;
}

/** False when more letters of one are wanting in the other than slips can explain, which spares most pairs the table. */
function shareLetters(left: string, right: string, limit: number): boolean {
  const [one, other] = [lettersOf(left), lettersOf(right)];
  return countBits(one & ~other) <= limit && countBits(other & ~one) <= limit;
}

/** A bit for each letter; some letters share one, which errs on the side of comparing. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function isTransposed(left: string, right: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    left.charCodeAt(i - 1) === right.charCodeAt(j - 2) &&
    left.charCodeAt(i - 2) === right.charCodeAt(j - 1)
  );
}

/** Slips that a text of this length may hold and still be taken for the other: short ones none. */
export function slipsAllowed(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/** Whether two different texts are spellings of one, as far as their length lets one say. */
export function isMistyped(a: string, b: string): boolean {
  const allowed = slipsAllowed(a, b);
  return allowed > 0 && isWithinSlips(a, b, allowed);
}
