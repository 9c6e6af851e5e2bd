import type { SignalKind } from '#core/signals/kind.ts';
import type { GrammarLanguage } from '../grammar/aliases.ts';

/** What stands around a cue and changes its worth: who speaks, of when, in what kind of sentence. */
export const scopeIds = [
  'denial',
  'done',
  'support',
  'admin',
  'housekeeping',
  'logistics',
  'pitch',
  'recruiting',
  'broadcast',
  'quoted',
  'vendor-idea',
  'others',
  'remark',
  'chat',
  'request',
  'buyer',
] as const;

export type ScopeId = (typeof scopeIds)[number];

export interface ScopeRule {
  readonly id: ScopeId;
  /** Kinds that this scope does not touch. */
  readonly spares: readonly SignalKind[];
  /** Lines in the notation of grammar/pattern.ts. */
  readonly cues: Readonly<Record<GrammarLanguage, readonly string[]>>;
}
