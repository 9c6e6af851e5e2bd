import type { AtomHits, AtomId } from './lexicon.ts';
import type { Pattern, Sequence, Step } from './pattern.ts';

/** Half-open range of token indices. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a pattern holds in a passage, or null: the first match of its first sequence that satisfies the rest.
 * Gaps are bounded, so the work per starting point is bounded too, and the whole is linear in the passage.
 */
export function matchPattern(pattern: Pattern, hits: AtomHits): TokenSpan | null {
  for (const sequence of pattern.none) if (matchSequence(sequence, hits)) return null;
  const [first, ...rest] = pattern.all;
  const span = matchSequence(first, hits);
  if (!span) return null;
  for (const sequence of rest) if (!matchSequence(sequence, hits)) return null;
  return span;
}

function matchSequence(sequence: Sequence, hits: AtomHits): TokenSpan | null {
  const [first, ...rest] = sequence.steps;
  if (!first) return null;
  for (const atom of first.atoms) {
    const spans = hits.spans.get(atom);
    if (!spans) continue;
    for (let index = 0; index < spans.length; index += 2) {
      const start = spans[index] ?? 0;
      if (sequence.anchored && start > 0) break;
      const end = followSteps(rest, [spans[index + 1] ?? 0], hits);
      if (end !== null) return { start, end };
    }
  }
  return null;
}

/** Walks the remaining steps from the given ends; the earliest end that completes them, or null. */
function followSteps(steps: readonly Step[], from: readonly number[], hits: AtomHits): number | null {
  let ends = from;
  let slack = 0;
  for (const step of steps) {
    const next = reachable(step, ends, step.gap + slack, hits);
    if (step.optional) {
      if (next.length > 0) ends = [...new Set([...ends, ...next])];
      slack = Math.max(slack, step.gap);
      continue;
    }
    if (next.length === 0) return null;
    ends = next;
    slack = 0;
  }
  return Math.min(...ends);
}

function reachable(step: Step, ends: readonly number[], gap: number, hits: AtomHits): number[] {
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends) + gap;
  const found = new Set<number>();
  for (const atom of step.atoms) {
    const spans = hits.spans.get(atom);
    if (!spans) continue;
    for (let index = firstFrom(spans, lowest); index < spans.length; index += 2) {
      const start = spans[index] ?? 0;
      if (start > highest) break;
      if (ends.some((end) => end <= start && start <= end + gap)) found.add(spans[index + 1] ?? 0);
    }
  }
  return [...found];
}

/** Index of the first span that starts at `lowest` or later, by bisection. */
function firstFrom(spans: readonly number[], lowest: number): number {
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle * 2] ?? 0) < lowest) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** Files patterns under the atoms that can begin them, so that a passage tries only patterns it may satisfy. */
export function indexByFirstAtom<Item extends { readonly pattern: Pattern }>(
  items: readonly Item[],
): ReadonlyMap<AtomId, readonly Item[]> {
  const index = new Map<AtomId, Item[]>();
  for (const item of items) {
    for (const atom of item.pattern.all[0].steps[0]?.atoms ?? []) {
      const list = index.get(atom);
      if (list) list.push(item);
      else index.set(atom, [item]);
    }
  }
  return index;
}
