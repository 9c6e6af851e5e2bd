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
  for (const [atom = -1, ...tail] of first.runs) {
    const spans = hits.spans.get(atom) ?? [];
    for (let index = 0; index < spans.length; index += 2) {
      const start = spans[index] ?? 0;
      if (sequence.anchored && start > 0) break;
      const end = followSteps(rest, runEnds(tail, [spans[index + 1] ?? 0], hits), hits);
      if (end !== null) return { start, end };
    }
  }
  return null;
}

/** Walks the remaining steps from the given ends; the earliest end that completes them, or null. */
function followSteps(steps: readonly Step[], from: readonly number[], hits: AtomHits): number | null {
  let ends = from;
  for (const step of steps) {
    if (ends.length === 0) return null;
    ends = stepEnds(step, ends, hits);
  }
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Where a step can end that begins within its gap after one of the given ends. */
function stepEnds(step: Step, from: readonly number[], hits: AtomHits): number[] {
  const lowest = Math.min(...from);
  const highest = Math.max(...from) + step.gap;
  const found = new Set<number>();
  for (const [atom = -1, ...tail] of step.runs) {
    const spans = hits.spans.get(atom);
    if (!spans) continue;
    for (let index = firstFrom(spans, lowest); index < spans.length; index += 2) {
      const start = spans[index] ?? 0;
      if (start > highest) break;
      if (!from.some((end) => end <= start && start <= end + step.gap)) continue;
      for (const end of runEnds(tail, [spans[index + 1] ?? 0], hits)) found.add(end);
    }
  }
  return [...found];
}

/** Where the rest of a run ends, its atoms following each other directly. */
function runEnds(atoms: readonly AtomId[], from: readonly number[], hits: AtomHits): readonly number[] {
  let ends = from;
  for (const atom of atoms) {
    const spans = hits.spans.get(atom) ?? [];
    const next: number[] = [];
    for (const end of ends) {
      for (let index = firstFrom(spans, end); spans[index] === end; index += 2)
        next.push(spans[index + 1] ?? 0);
    }
    ends = next;
  }
  return ends;
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
    for (const [atom = -1] of item.pattern.all[0].steps[0].runs) {
      const list = index.get(atom);
      if (list) list.push(item);
      else index.set(atom, [item]);
    }
  }
  return index;
}
