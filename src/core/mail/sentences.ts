import { fold } from './lines.ts';
import { limits } from './limits.ts';
import type { Sentence, Span } from './message.ts';
import { abbreviations, titleAbbreviations } from './words/abbreviations.ts';
import { bullet, findWrapping } from './wrapping.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const months = /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;

/**
 * Cuts a stretch of text into sentences; each one's `text` is the exact slice at its offsets, without outer blanks.
 * Blank lines, bullets and line breaks that somebody typed end a sentence, those of a mail program that wraps at a
 * column do not; abbreviations, initials, decimals
 * and addresses hold together; a sentence over `limits.sentence` is cut at a clause mark.
 */
export function splitSentences(text: string, span: Span): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of findBlocks(text, span)) {
    for (const piece of splitBlock(text, block)) {
      for (const cut of cutLong(text, piece)) {
        const sentence = trimmed(text, cut);
        if (sentence) sentences.push(sentence);
      }
    }
  }
  return sentences;
}

/** Stretches in which line breaks are only soft wraps. */
function findBlocks(text: string, span: Span): Span[] {
  const blocks: Span[] = [];
  const lines = [...physicalLines(text, span)];
  const contents = lines.map((line) => text.slice(line.start, line.end));
  const isSoftWrap = findWrapping(contents);
  let start = -1;
  let previous: Span | null = null;
  for (const [at, line] of lines.entries()) {
    const content = contents[at] ?? '';
    const isContinued = previous !== null && isSoftWrap(contents[at - 1] ?? '', content);
    if (previous && !isContinued) blocks.push({ start, end: previous.end });
    if (!isContinued) start = line.start + (bullet.exec(content)?.[0].length ?? 0);
    previous = content === '' ? null : line;
    if (content === '') start = -1;
  }
  if (previous) blocks.push({ start, end: previous.end });
  return blocks;
}

function* physicalLines(text: string, span: Span): Generator<Span> {
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const code = at < span.end ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    let from = start;
    let to = at;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    const isCrlf = code === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < span.end;
    yield { start: from, end: to };
    if (isCrlf) at++;
    start = at + 1;
  }
}

function splitBlock(text: string, block: Span): Span[] {
  const masked = text.slice(block.start, block.end).replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' ');
  const pieces: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(masked)) {
    const end = index + segment.length;
    if (end < masked.length && !isBoundary(masked, start, end)) continue;
    pieces.push(...splitBeforeLowerCase(masked, start, end));
    start = end;
  }
  if (start < masked.length) pieces.push({ start, end: masked.length });
  return pieces.map((piece) => ({ start: block.start + piece.start, end: block.start + piece.end }));
}

/** Refuses a break after an abbreviation, an initial or a number's stop, and inside nothing but marks. */
function isBoundary(masked: string, start: number, end: number): boolean {
  const tail = masked.slice(Math.max(start, end - 40), end).trimEnd();
  if (!tail.endsWith('.')) return /[\p{L}\p{N}]/u.test(masked.slice(start, Math.min(end, start + 200)));
  const word = /[^\s(«"'’]*$/u.exec(tail.slice(0, -1))?.[0] ?? '';
  if (isAbbreviation(word, tail, masked.slice(end, end + 12))) return false;
  return !(/^\d{1,2}$/.test(word) && (tail.length <= 3 || months.test(masked.slice(end, end + 12))));
}

/** `tail` ends in `written` and its stop, `next` is what follows. */
function isAbbreviation(written: string, tail: string, next: string): boolean {
  const word = fold(written);
  if (titleAbbreviations.has(word) && /^\p{Lu}/u.test(written)) return true;
  if (/^n[or]s?$/.test(word) && /^\d/.test(next)) return true;
  if (abbreviations.has(word)) return !isEtcetera(word, next);
  if (/^\p{L}$/u.test(word) && /^\p{Lu}/u.test(next)) return /^\p{Lu}$/u.test(tail.at(-2) ?? '');
  return /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** "etc." and "Ltd." do end a sentence when a capital follows. */
function isEtcetera(word: string, next: string): boolean {
  return ['etc', 'ltd', 'inc', 'usw', 'ecc', 'corp'].includes(word) && /^\p{Lu}/u.test(next);
}

/** Hasty writers go on in lower case after a full stop, where Unicode's rules see no break. */
function splitBeforeLowerCase(masked: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let at = masked.indexOf('. ', start); at >= 0 && at < end - 2; at = masked.indexOf('. ', at + 1)) {
    let next = at + 1;
    while (masked[next] === ' ') next++;
    if (next >= end || !/\p{Ll}/u.test(masked[next]!)) continue;
    const word = /[\p{L}\p{N}.'’-]*$/u.exec(masked.slice(Math.max(from, at - 24), at))?.[0] ?? '';
    if (!/^\p{Ll}{2,}$/u.test(word) || abbreviations.has(fold(word))) continue;
    pieces.push({ start: from, end: next });
    from = next;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function cutLong(text: string, piece: Span): Span[] {
  const cuts: Span[] = [];
  let start = piece.start;
  while (piece.end - start > limits.sentence) {
    const end = start + clauseEnd(text.slice(start, start + limits.sentence));
    cuts.push({ start, end });
    start = end;
  }
  cuts.push({ start, end: piece.end });
  return cuts;
}

/** Where to cut a window: after the last strong clause mark of its second half, else a comma, a space, its end. */
function clauseEnd(window: string): number {
  const half = Math.floor(window.length / 2);
  for (const marks of ['\n', ';:', '–—(', ',', ' \t\u00a0']) {
    for (let at = window.length - 1; at > half; at--) {
      if (marks.includes(window[at]!)) return at + 1;
    }
  }
  const isPairCut = /[\ud800-\udbff]$/.test(window);
  return window.length - (isPairCut ? 1 : 0);
}

function trimmed(text: string, span: Span): Sentence | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const slice = text.slice(start, end);
  return /[\p{L}\p{N}]/u.test(slice) ? { start, end, text: slice } : null;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x200b ||
    code === 0xfeff
  );
}
