import { termIds } from '#core/views/figure.ts';
import type { TermId } from '#core/views/figure.ts';

const placeholder = /\{([a-z-]{1,30})\}/g;

/** A formula with something in the place of each of its terms; null where one of them is missing. */
export function fillFormula(formula: string, fill: (id: TermId) => string | null): string | null {
  const texts = new Map(formulaToTerms(formula).map((id) => [id, fill(id)] as const));
  if ([...texts.values()].includes(null)) return null;
  return formula.replace(placeholder, (whole, id: TermId) => texts.get(id) ?? whole);
}

/** The terms that a formula names, each once. */
export function formulaToTerms(formula: string): readonly TermId[] {
  const named = new Set([...formula.matchAll(placeholder)].map(([, id]) => id));
  return termIds.filter((id) => named.has(id));
}
