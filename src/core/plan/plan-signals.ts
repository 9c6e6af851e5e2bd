import { withDecision } from '#core/signals/decision.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';

/** The signals that are new or whose machine fields changed; what a person decided is carried over, never replaced. */
export function planSignals(
  assessed: readonly Signal[],
  stored: ReadonlyMap<SignalKey, Signal>,
): readonly Signal[] {
  return assessed.flatMap((signal) => {
    const known = stored.get(signal.key);
    if (!known) return [signal];
    const next = withDecision(signal, known.decision);
    return isSame(next, known) ? [] : [next];
  });
}

/** Equality of plain data, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
