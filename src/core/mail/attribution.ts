import type { Line } from './lines.ts';
import { isBlank, trimMarks } from './lines.ts';
import { attributionStarts, writingVerbs } from './words/header-words.ts';

const maxLines = 8;
const dayStart = /^\d{1,2}[\s./]{1,2}(?:\p{L}{3,}|\d{1,2})[\s./]/u;
const maxLength = 320;
const dateOrTime = /\d{4}|\d{1,2}[:.h]\d{2}|\d{1,2}[/.-]\d{1,2}/;
const isoDateStart = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s/;

/**
 * Reads an attribution ("On 3 May 2026 at 10:02, Ann <a@b.c> wrote:") that begins at line `first` and may be wrapped.
 * Returns the index after its last line, or null. Looks at a constant number of lines.
 */
export function readAttribution(lines: readonly Line[], first: number): number | null {
  const head = lines[first];
  if (!head || isBlank(head) || head.depth > 0) return null;
  const opening = strip(head.folded);
  const start = classifyStart(opening);
  if (!start) return null;
  if (start === 'iso-date' && isDatedSender(opening)) return endOfDatedSender(lines, first);
  let joined = '';
  for (let at = first; at < Math.min(lines.length, first + maxLines); at++) {
    if (at > first && !canExtend(lines, first, at, joined, start)) return null;
    joined = `${joined} ${strip(lines[at]!.folded)}`.trim();
    if (isComplete(joined, start)) return at + 1;
  }
  return null;
}

/** Not so: a new attribution, the quoted text itself, or a paragraph below a blank that is no address. */
function canExtend(lines: readonly Line[], first: number, at: number, joined: string, start: Start): boolean {
  if (joined.length > maxLength || (start === 'name' && at > first + 1)) return false;
  const line = lines[at]!;
  if (isBlank(line)) return at - first <= 4 && dateOrTime.test(joined);
  const opening = strip(line.folded);
  if (line.depth > 0) return verbIn(opening) !== null;
  if (isBlank(lines[at - 1]!)) return /^[<"]|^mailto:/.test(opening);
  return classifyStart(opening) !== 'word' || !dateOrTime.test(opening);
}

type Start = 'word' | 'iso-date' | 'name';

function classifyStart(opening: string): Start | null {
  if (isoDateStart.test(opening)) return 'iso-date';
  const firstWord = opening.split(/[\s,.]/, 1)[0] ?? '';
  const isDated = attributionStarts.has(firstWord) ? /\d/.test(opening) : dayStart.test(opening);
  if (isDated) return 'word';
  return verbIn(opening) ? 'name' : null;
}

function isComplete(joined: string, start: Start): boolean {
  const verb = joined.length <= maxLength ? verbIn(joined) : null;
  if (!verb) return false;
  const tail = joined.slice(verb.end);
  const isClosed = /[:：]$/.test(joined) || tail === '';
  if (!isClosed || tail.length > 120) return false;
  const evidence = `${joined.slice(0, verb.start)} ${tail}`;
  if (evidence.includes('@')) return true;
  return start === 'name' ? /\d{4}/.test(evidence) && dateOrTime.test(evidence) : dateOrTime.test(evidence);
}

function verbIn(text: string): { start: number; end: number } | null {
  for (const verb of writingVerbs) {
    const start = text.lastIndexOf(verb);
    if (start < 0) continue;
    const before = text[start - 1] ?? ' ';
    const after = text[start + verb.length] ?? ' ';
    if (/\p{L}/u.test(before) && /[a-z]/.test(verb[0]!)) continue;
    if (/\p{L}/u.test(after)) continue;
    return { start, end: start + verb.length };
  }
  return null;
}

function isDatedSender(opening: string): boolean {
  return opening.includes('gmt') || opening.includes('@');
}

function endOfDatedSender(lines: readonly Line[], first: number): number {
  const next = lines[first + 1];
  const isWrapped = next !== undefined && /@[^\s]*>\s*:?$/.test(next.folded);
  return first + (isWrapped ? 2 : 1);
}

function strip(folded: string): string {
  return trimMarks(folded, '-*_ \t');
}
