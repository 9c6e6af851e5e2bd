import { isOpportunityKind, kindToGroup, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import type { ConceptName } from './concepts/concepts.ts';
import type { CueHit, PassageEvidence } from './evidence.ts';
import { strengths } from './kinds/kind-rule.ts';
import type { ScopeId } from './scopes/scope-rule.ts';
import { scopeRules } from './scopes/scope-rules.ts';
import { weights, weightUnit, type FeatureId } from './weights.ts';

/** How well a passage proves a kind, seen alone. */
export interface Score {
  readonly kind: SignalKind;
  readonly logOdds: number;
  /** The cue that carries it; offsets into the passage. */
  readonly cue: CueHit;
}

/** Words of somebody else, or about nobody: no cue beside them counts. */
const vetoes: readonly ScopeId[] = ['quoted', 'broadcast', 'pitch', 'vendor-idea', 'remark'];

export type Features = ReadonlyMap<FeatureId, number>;

const spares = new Map<ScopeId, ReadonlySet<SignalKind>>(
  scopeRules.map((rule) => [rule.id, new Set(rule.spares)]),
);

/**
 * Scores every kind that has a cue in the passage: bias of the kind + Σ weight × feature, as log-odds (logistic
 * regression). The weights stand in weights.ts with where they come from.
 */
export function scorePassage(evidence: PassageEvidence): Score[] {
  if (vetoes.some((scope) => evidence.scopes.has(scope))) return [];
  return signalKinds.flatMap((kind) => {
    const cue = strongestCue(evidence.cues.filter((each) => each.kind === kind));
    return cue && !isHousekeeping(cue, evidence)
      ? [{ kind, logOdds: weigh(kind, readFeatures(kind, evidence), evidence.concepts), cue }]
      : [];
  });
}

/** Yearly forms, paid invoices and moved meetings share the words of buying: beside them only plain words count. */
function isHousekeeping(cue: CueHit, { scopes }: PassageEvidence): boolean {
  return scopes.has('housekeeping') && cue.strength !== 'sure';
}

function weigh(kind: SignalKind, features: Features, concepts: readonly ConceptName[]): number {
  const index = signalKinds.indexOf(kind);
  let sum = weights.bias[index] ?? 0;
  for (const [feature, value] of features) sum += weights.features[feature] * value;
  for (const strength of strengths) {
    if (features.has(strength)) sum += weights.cues[strength][index] ?? 0;
  }
  for (const concept of concepts) sum += weights.concepts[concept][index] ?? 0;
  return sum / weightUnit;
}

/** The numbers that the weights multiply; zeros are left out. */
export function readFeatures(kind: SignalKind, evidence: PassageEvidence): Features {
  const cues = evidence.cues.filter((cue) => cue.kind === kind && !cue.negated);
  const count = (strength: CueHit['strength']): number =>
    cues.filter((cue) => cue.strength === strength).length;
  const [sure, strong, fair, weak] = [count('sure'), count('strong'), count('fair'), count('weak')];
  const features = new Map<FeatureId, number>();
  const set = (feature: FeatureId, value: number): void => {
    if (value !== 0) features.set(feature, value);
  };
  set('sure', sure > 0 ? 1 : 0);
  set('more-sure', sure > 1 ? Math.log(sure) : 0);
  set('strong', strong > 0 ? 1 : 0);
  set('more-strong', strong > 1 ? Math.log(strong) : 0);
  set('fair', fair > 0 ? 1 : 0);
  set('more-fair', fair > 1 ? Math.log(fair) : 0);
  set('weak', weak > 0 ? 1 : 0);
  set('more-weak', weak > 1 ? Math.log(weak) : 0);
  set('negated', cues.length === 0 ? 1 : 0);
  set('short', evidence.wordCount < 4 ? 1 : 0);
  set('rivalry', rivalStrength(kind, evidence.cues));
  for (const scope of evidence.scopes) if (!spares.get(scope)?.has(kind)) set(scope, 1);
  return features;
}

/** Opportunity kinds share words: another one with a strong cue makes a merely fair one less likely. */
function rivalStrength(kind: SignalKind, cues: readonly CueHit[]): number {
  if (!isOpportunityKind(kind) && kind !== 'churn-risk' && kind !== 'stall') return 0;
  const rivals = new Set(
    cues
      .filter(
        (cue) => (cue.strength === 'sure' || cue.strength === 'strong') && !cue.negated && cue.kind !== kind,
      )
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
  const rankOf = strengths.length - strengths.indexOf(cue.strength);
  return cue.negated ? rankOf - strengths.length : rankOf;
}
