import { createRunStore, type RunStore } from '../run/run-store.ts';
import type { Erased } from './erased.ts';
import type { Target } from './target.ts';

/**
 * Erasures with what was kept before them, for as long as the page is open: no later count can tell that again, so whoever
 * looks at another tab finds the proof where it was. In the memory of this page and nowhere else.
 */
const erasures = new Map<string, RunStore<Erased>>();
let opened: Target | null = null;

/** The erasure of a record, begun or not. */
export function erasureOf(target: Target): RunStore<Erased> {
  const known = erasures.get(keyOf(target));
  if (known) return known;
  const erasure = createRunStore<Erased>();
  erasures.set(keyOf(target), erasure);
  return erasure;
}

/** The record that is open; null: another one is looked for. */
export function rememberOpened(target: Target | null): void {
  opened = target;
}

/** The record that was open, where its erasure was begun; what was only looked at is not opened again by itself. */
export function recallOpened(): Target | null {
  return opened && erasures.get(keyOf(opened))?.read() ? opened : null;
}

/** As when the page is opened anew. */
export function forgetErasures(): void {
  erasures.clear();
  opened = null;
}

export function keyOf({ type, id }: Target): string {
  return `${type}-${id}`;
}
