import { isOpportunityKind, kindToGroup, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import type { ConceptName } from './concepts/concepts.ts';
import type { CueHit, PassageEvidence } from './evidence.ts';
import type { ScopeId } from './scopes/scope-rule.ts';
import { scopeRules } from './scopes/scope-rules.ts';
import { weights, type FeatureId } from './weights.ts';

/** How well a passage proves a kind. */
export interface Score {
  readonly kind: SignalKind;
  /** 0 to 1. */
  readonly probability: number;
  /** The cue that carries it; offsets into the passage. */
  readonly cue: CueHit;
}

export type Features = ReadonlyMap<FeatureId, number>;

const spares = new Map<ScopeId, ReadonlySet<SignalKind>>(
  scopeRules.map((rule) => [rule.id, new Set(rule.spares)]),
);

/**
 * Scores every kind that has a cue in the passage: logistic(bias of the kind + Σ weight × feature), the weights
 * standing in weights.ts with where they come from. `context` is the best opportunity score around (0 to 1); `shift`
 * is added before the logistic, for what the message as a whole speaks for or against.
 */
export function scorePassage(evidence: PassageEvidence, context: number, shift = 0): Score[] {
  const scores: Score[] = [];
  for (const kind of signalKinds) {
    const cues = evidence.cues.filter((cue) => cue.kind === kind);
    const cue = strongestCue(cues);
    if (!cue) continue;
    const probability = logistic(shift + weigh(kind, readFeatures(kind, evidence, context), evidence.concepts));
    scores.push({ kind, probability, cue });
  }
  return scores;
}

export function weigh(kind: SignalKind, features: Features, concepts: readonly ConceptName[]): number {
  const index = signalKinds.indexOf(kind);
  let sum = weights.bias[index] ?? 0;
  for (const [feature, value] of features) sum += weights.features[feature] * value;
  for (const concept of concepts) sum += weights.concepts[concept][index] ?? 0;
  return sum;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

export function readFeatures(kind: SignalKind, evidence: PassageEvidence, context: number): Features {
  const cues = evidence.cues.filter((cue) => cue.kind === kind && !cue.negated);
  const count = (strength: CueHit['strength']): number => cues.filter((cue) => cue.strength === strength).length;
  const [strong, fair, weak] = [count('strong'), count('fair'), count('weak')];
  const features = new Map<FeatureId, number>();
  const set = (feature: FeatureId, value: number): void => {
    if (value !== 0) features.set(feature, value);
  };
  set('strong', strong > 0 ? 1 : 0);
  set('more-strong', strong > 1 ? Math.log(strong) : 0);
  set('fair', fair > 0 ? 1 : 0);
  set('more-fair', fair > 1 ? Math.log(fair) : 0);
  set('weak', weak > 0 ? 1 : 0);
  set('more-weak', weak > 1 ? Math.log(weak) : 0);
  set('negated', cues.length === 0 ? 1 : 0);
  set('short', evidence.wordCount < 4 ? 1 : 0);
  set('rivalry', rivalStrength(kind, evidence.cues));
  set(kindToGroup(kind) === 'qualifier' ? 'context-of-qualifier' : 'context', context);
  for (const scope of evidence.scopes) if (!spares.get(scope)?.has(kind)) set(scope, 1);
  return features;
}

/** Opportunity kinds share words: another one with a strong cue makes a merely fair one less likely. */
function rivalStrength(kind: SignalKind, cues: readonly CueHit[]): number {
  if (!isOpportunityKind(kind) && kind !== 'churn-risk' && kind !== 'stall') return 0;
  const rivals = new Set(
    cues
      .filter((cue) => cue.strength === 'strong' && !cue.negated && cue.kind !== kind)
      .map((cue) => cue.kind)
      .filter((other) => kindToGroup(other) !== 'qualifier'),
  );
  return Math.min(rivals.size, 3);
}

function strongestCue(cues: readonly CueHit[]): CueHit | null {
  let best: CueHit | null = null;
  for (const cue of cues) {
    if (!best || rank(cue) > rank(best) || (rank(cue) === rank(best) && cue.start < best.start)) best = cue;
  }
  return best;
}

function rank(cue: CueHit): number {
  const strength = cue.strength === 'strong' ? 3 : cue.strength === 'fair' ? 2 : 1;
  return cue.negated ? strength - 3 : strength;
}
