import type { SignalKind } from '#core/signals/kind.ts';
import type { ConceptName } from './concepts/concepts.ts';
import { tidyCue } from './cue-span.ts';
import type { Grammar } from './grammar/grammar.ts';
import { findAtoms, type AtomHits, type Lexicon } from './grammar/lexicon.ts';
import { matchPattern, type TokenSpan } from './grammar/match.ts';
import type { Pattern } from './grammar/pattern.ts';
import { tokenize, type Token } from './grammar/tokens.ts';
import type { Strength } from './kinds/kind-rule.ts';
import type { ScopeId } from './scopes/scope-rule.ts';

/** A cue that holds in a passage; offsets into the passage. */
export interface CueHit {
  readonly kind: SignalKind;
  readonly strength: Strength;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** A word of negation stands before or in the cue that the cue itself does not ask for. */
  readonly negated: boolean;
}

/** Everything the grammar sees in one passage, before any weighing. */
export interface PassageEvidence {
  readonly cues: readonly CueHit[];
  readonly scopes: ReadonlySet<ScopeId>;
  /** Concepts that are named, whether a cue uses them or not. */
  readonly concepts: readonly ConceptName[];
  readonly wordCount: number;
}

/** How many words before a cue a negation still reaches. */
const negationReach = 3;

export function readEvidence(passage: string, grammar: Grammar, dictionary: Lexicon): PassageEvidence {
  const tokens = tokenize(passage, grammar.language);
  const hits = findAtoms(tokens, [grammar.lexicon, dictionary]);
  const cues: CueHit[] = [];
  forEachMatch(grammar.cuesByAtom, hits, ({ kind, strength, pattern, asksForNegation }, span) => {
    const negated = !asksForNegation && isNegated(span, hits, grammar);
    const words = toOffsets(tidyCue(span, tokens, grammar.language), tokens);
    cues.push({ kind, strength, source: pattern.source, ...words, negated });
  });
  const scopes = new Set<ScopeId>();
  forEachMatch(grammar.scopesByAtom, hits, ({ scope }) => scopes.add(scope));
  const concepts = [...grammar.concepts].flatMap(([atom, name]) => (hits.spans.has(atom) ? [name] : []));
  return { cues, scopes, concepts, wordCount: tokens.length };
}

function forEachMatch<Item extends { readonly pattern: Pattern }>(
  itemsByAtom: ReadonlyMap<number, readonly Item[]>,
  hits: AtomHits,
  use: (item: Item, span: TokenSpan) => void,
): void {
  const tried = new Set<Pattern>();
  for (const atom of hits.spans.keys()) {
    for (const item of itemsByAtom.get(atom) ?? []) {
      if (tried.has(item.pattern)) continue;
      tried.add(item.pattern);
      const span = matchPattern(item.pattern, hits);
      if (span) use(item, span);
    }
  }
}

function isNegated(span: TokenSpan, hits: AtomHits, grammar: Grammar): boolean {
  const negations = hits.spans.get(grammar.negation) ?? [];
  const idioms = hits.spans.get(grammar.falseNegation) ?? [];
  for (let index = 0; index < negations.length; index += 2) {
    const at = negations[index] ?? 0;
    if (at >= span.start - negationReach && at < span.end && !isInside(at, idioms)) return true;
    if (at >= span.end) return false;
  }
  return false;
}

function isInside(at: number, spans: readonly number[]): boolean {
  return spans.some((start, index) => index % 2 === 0 && start <= at && at < (spans[index + 1] ?? 0));
}

function toOffsets(span: TokenSpan, tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[span.start]?.start ?? 0, end: tokens[span.end - 1]?.end ?? 0 };
}
