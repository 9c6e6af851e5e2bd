import type { CheckResult } from '../views/installation-view.ts';

/** The facts of a check's result, as a sentence needs them; one that is absent is 0, '' or an empty list. */

export function factCount({ facts }: CheckResult, name: string): number {
  const value = facts[name];
  return typeof value === 'number' ? value : 0;
}

export function factCode({ facts }: CheckResult, name: string): string {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
}

export function factNames({ facts }: CheckResult, name: string): readonly string[] {
  const value = facts[name];
  return typeof value === 'object' ? value : [];
}

/** Names that a sentence holds; those beyond are counted. */
const mostNames = 6;

/** `a, b and 3 more`, where `more` words the rest. */
export function joinNames(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, mostNames).join(', ');
  const rest = names.length - mostNames;
  return rest > 0 ? `${shown} ${more(rest)}` : shown;
}
