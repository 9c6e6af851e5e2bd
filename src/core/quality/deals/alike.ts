import { toFoldedWords } from '#core/account-words/words.ts';
import { dayMs } from '#core/health/days.ts';
import type { DealRecord } from '#core/records.ts';

const longestName = 200;

/** Words in common, of all that two names have, from which they are near. */
const nearShare = 0.6;

/**
 * Whether two open deals of one company look like one entered twice: created within so many days, in one pipeline, of
 * no different type or currency, and with near names (beside the company's own) or the very same amount. Names with
 * different numbers ("2026", "20 seats") are different things.
 */
export function isAlikeDeal(
  a: DealRecord,
  b: DealRecord,
  days: number,
  companyNames: readonly (string | null)[],
): boolean {
  if (a.pipelineId !== b.pipelineId || Math.abs(a.createdAt - b.createdAt) > days * dayMs) return false;
  if (differs(a.dealType, b.dealType) || differs(a.currency, b.currency)) return false;
  const common = new Set(companyNames.flatMap((name) => readWords(name ?? '')));
  const left = readWords(a.name);
  const right = readWords(b.name);
  if (numbersOf(left) !== numbersOf(right)) return false;
  const isSameAmount = a.amount !== null && a.amount > 0 && a.amount === b.amount;
  return isSameAmount || hasNearNames(withoutWords(left, common), withoutWords(right, common));
}

/** Two names that are the company's alone are the same; one of them says nothing beside another. */
function hasNearNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= nearShare;
}

function readWords(name: string): readonly string[] {
  return toFoldedWords(name.slice(0, longestName));
}

function withoutWords(words: readonly string[], common: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(words.filter((word) => !common.has(word)));
}

function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
}

function differs(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
