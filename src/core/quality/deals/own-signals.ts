import { signalsOfDeal } from '#core/health/deal-signals.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { DealFacts, QualityContext } from '../facts.ts';

interface Known {
  readonly now: number;
  readonly signals: readonly Signal[];
}

/** Ten rules ask of the same facts; the answer lives as long as they do. */
const known = new WeakMap<DealFacts, Known>();

/** The signals that speak of this deal, newest first; what a person dismissed does not. */
export function ownSignals(facts: DealFacts, { now }: QualityContext): readonly Signal[] {
  const earlier = known.get(facts);
  if (earlier?.now === now) return earlier.signals;
  const signals = signalsOfDeal(facts, now);
  known.set(facts, { now, signals });
  return signals;
}
