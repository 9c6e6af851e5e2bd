import type { Estimate, Signal } from '#core/signals/signal.ts';
import { kindToGroup } from '#core/signals/kind.ts';

const dayMs = 86_400_000;

/** Days after which an email's freshness has halved. */
const halfLifeDays = 30;

/** The expected value, in any currency, at which the value part is half of its most. */
const halfValue = 5_000;

/** Number of qualifiers (budget, timeline, authority, competitor) from which on more of them add nothing. */
const enoughQualifiers = 3;

/** Share of each part; they add up to 1. */
const weights = { strength: 0.5, freshness: 0.2, value: 0.2, qualifiers: 0.1 } as const;

/** What is not certain enough to disturb somebody ranks lower, however fresh and large. */
const reviewFactor = 0.6;

/** Risks and lone qualifiers rank below opportunities that are as certain. */
const contextFactor = 0.7;

/**
 * How far up an email's signals stand, 0 to 1:
 * `tier × (0.5 strength + 0.2 freshness + 0.2 value + 0.1 qualifiers)`, where strength is the probability that at least
 * one signal holds (1 − Π(1 − p), opportunities; else × 0.7 over the rest), freshness is 2^(−age ÷ 30 days), value is
 * expected ÷ (expected + 5,000), qualifiers is their number ÷ 3 up to 1, and tier is 1 for alerts and 0.6 for review.
 */
export function rankGroup(signals: readonly Signal[], estimate: Estimate | null, now: number): number {
  const opportunities = signals.filter((signal) => kindToGroup(signal.kind) === 'opportunity');
  const leading = opportunities.length > 0 ? opportunities : signals;
  const strength = atLeastOne(leading) * (opportunities.length > 0 ? 1 : contextFactor);
  const sentAt = Math.max(...signals.map((signal) => signal.sentAt));
  const freshness = 2 ** (-Math.max(0, now - sentAt) / (halfLifeDays * dayMs));
  const expected = Math.max(0, estimate?.expected ?? 0);
  const value = expected / (expected + halfValue);
  const count = signals.filter((signal) => kindToGroup(signal.kind) === 'qualifier').length;
  const qualifiers = Math.min(count, enoughQualifiers) / enoughQualifiers;
  const tier = leading.some((signal) => signal.tier === 'alert') ? 1 : reviewFactor;
  return (
    tier *
    (weights.strength * strength +
      weights.freshness * freshness +
      weights.value * value +
      weights.qualifiers * qualifiers)
  );
}

function atLeastOne(signals: readonly Signal[]): number {
  return 1 - signals.reduce((none, { probability }) => none * (1 - Math.min(1, Math.max(0, probability))), 1);
}
