import type { SignalKind } from '#core/signals/kind.ts';
import type { GrammarLanguage } from '../grammar/aliases.ts';

/**
 * How far a cue alone carries its kind: `sure` says it in plain words, `strong` proves it in nearly every sentence, `fair` more often than not,
 * `weak` needs a request, a plan or the company of other cues.
 */
export type Strength = 'sure' | 'strong' | 'fair' | 'weak';

export const strengths = ['sure', 'strong', 'fair', 'weak'] as const;

/** Lines in the notation of grammar/pattern.ts. */
export type Cues = Readonly<Record<Strength, readonly string[]>>;

/** Sentences that hold the rule to its word: a test runs them. */
export interface Examples {
  readonly positive: readonly string[];
  readonly negative: readonly string[];
}

export interface KindRule {
  readonly id: SignalKind;
  readonly cues: Readonly<Record<GrammarLanguage, Cues>>;
  readonly examples: Readonly<Record<GrammarLanguage, Examples>>;
}
