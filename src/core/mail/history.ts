import { readAttribution } from './attribution.ts';
import { isRule, isSeparator, readHeaderBlock } from './header-block.ts';
import type { Line } from './lines.ts';
import { isBlank } from './lines.ts';

/**
 * Says for each line whether it belongs to quoted or forwarded history.
 * Lines with a quote mark do; an introduction ("On … wrote:", a header block, "Original Message") does, and with it
 * either the marked lines below it, so that answers typed between them stay fresh, or, unmarked, all that follows.
 */
export function findHistory(lines: readonly Line[]): boolean[] {
  const isHistory = lines.map((line) => line.depth > 0);
  let at = 0;
  while (at < lines.length) {
    const end = introductionEnd(lines, at);
    if (end === null) {
      at++;
      continue;
    }
    const next = nextFilled(lines, end);
    const isMarked = next < lines.length && lines[next]!.depth > 0;
    isHistory.fill(true, at, isMarked ? end : lines.length);
    if (!isMarked) break;
    at = end;
  }
  return isHistory;
}

/** Index after the introduction that begins at line `at`, or null. */
function introductionEnd(lines: readonly Line[], at: number): number | null {
  const line = lines[at]!;
  if (isBlank(line) || line.depth > 0) return null;
  if (isSeparator(line)) return at + 1;
  const block = readHeaderBlock(lines, at);
  if (block) return block.end;
  const attribution = readAttribution(lines, at);
  if (attribution !== null) return attribution;
  return isRule(line) ? endBelowRule(lines, at) : null;
}

/** A drawn line counts as the start of history when a header block of any language follows it. */
function endBelowRule(lines: readonly Line[], rule: number): number | null {
  const next = nextFilled(lines, rule + 1, 4);
  if (next >= lines.length || lines[next]!.depth > 0) return null;
  if (isSeparator(lines[next]!)) return next + 1;
  const block = readHeaderBlock(lines, next);
  if (block) return block.end;
  return isForeignHeaderBlock(lines, next) ? next + 3 : null;
}

function isForeignHeaderBlock(lines: readonly Line[], first: number): boolean {
  const fields = lines
    .slice(first, first + 4)
    .filter((line) => /^\*?[\p{L}-]{1,14} ?:\*? \S/u.test(line.content));
  return fields.length >= 3 && fields.some((line) => line.content.includes('@'));
}

function nextFilled(lines: readonly Line[], from: number, within = Infinity): number {
  const stop = Math.min(lines.length, from + within);
  let at = from;
  while (at < stop && isBlank(lines[at]!)) at++;
  return at < stop ? at : lines.length;
}
