import type { Line } from './lines.ts';
import { isClosingLine, isContactLine, isNameLine, isSignatureLike } from './signature-line.ts';
import { hasNoticeCue, isNotice } from './notice.ts';
import type { ZoneKind } from './zones.ts';

/** Consecutive filled lines: indexes into the message's lines, `end` excluded. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const maxSignatureLines = 14;
const postscript = /^(?:p\.? ?-?s\.?|ps\d?|n\.?b\.?)\s*[:.,–-]|^p\.?s\.? /;
const delimiter = /^(?:--|—|–|__+)$/;
const addressing = /(?:^|[\s(])(?:je|j'|nous|vous|tu|i|we|you|wir|ich|pouvez|could|can)(?=[\s']|$)|\?/;

/**
 * Finds sign-off, signature and notices at the end of a run of unquoted lines, and writes their kinds into `kinds`.
 * `paragraphs` are those of the run, in order. A last run may end in a bare name; others need a sign-off or a contact.
 */
export function tagSignOff(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  kinds: (ZoneKind | null)[],
  senderNames: readonly string[],
): void {
  if (tagBelowDelimiter(lines, paragraphs, kinds)) return;
  const trailing: Paragraph[] = [];
  let at = paragraphs.length - 1;
  for (; at >= 0 && trailing.length < 4; at--) {
    const paragraph = paragraphs[at]!;
    if (isPostscript(lines, paragraph)) continue;
    if (signatureStart(lines, paragraph, senderNames, at > 0) !== null) break;
    if (isNotice(textOf(lines, paragraph))) fill(kinds, paragraph, 'disclaimer');
    else trailing.push(paragraph);
  }
  const signed = collectSignature(lines, paragraphs, at, senderNames, kinds);
  if (signed === 'none') return;
  for (const paragraph of trailing) {
    const text = textOf(lines, paragraph);
    const isBoilerplate = hasNoticeCue(text) || (signed === 'contact' && !addressing.test(text));
    if (isBoilerplate) fill(kinds, paragraph, 'disclaimer');
  }
}

/** Tags the signature paragraphs that end at index `last`, going up; says how sure the find is. */
function collectSignature(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  last: number,
  senderNames: readonly string[],
  kinds: (ZoneKind | null)[],
): 'none' | 'name' | 'contact' {
  let top: number | null = null;
  let count = 0;
  let hasContact = false;
  for (let at = last; at >= 0; at--) {
    const paragraph = paragraphs[at]!;
    const start = signatureStart(lines, paragraph, senderNames, at > 0);
    if (start === null) break;
    count += paragraph.end - start;
    if (count > maxSignatureLines) break;
    top = start;
    for (let line = start; line < paragraph.end; line++) {
      const content = lines[line]!.content;
      const isClosing = isClosingLine(content);
      kinds[line] = isClosing ? 'closing' : 'signature';
      hasContact ||= isContactLine(content);
    }
    if (start > paragraph.start) break;
  }
  if (top === null) return 'none';
  return hasContact ? 'contact' : 'name';
}

/** Index of the line where the signature begins inside `paragraph`; null when it holds none. */
function signatureStart(
  lines: readonly Line[],
  paragraph: Paragraph,
  senderNames: readonly string[],
  hasBefore: boolean,
): number | null {
  let start: number | null = null;
  for (let at = paragraph.end - 1; at >= paragraph.start; at--) {
    const content = lines[at]!.content;
    const isClosing = isClosingLine(content);
    if (!isClosing && !isSignatureLike(content)) break;
    const isTop = at === paragraph.start ? hasBefore : endsSentence(lines[at - 1]!.content);
    const isSigned = isNameLine(content) || isSender(content, senderNames);
    if (isClosing || (isTop && (isSigned || isContactLine(content)))) start = at;
  }
  return start;
}

function tagBelowDelimiter(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  kinds: (ZoneKind | null)[],
): boolean {
  const all = paragraphs.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
  const tail = all.slice(-(maxSignatureLines + 10));
  const mark = tail.findIndex((at) => delimiter.test(lines[at]!.content));
  if (mark < 0) return false;
  for (const at of tail.slice(mark)) kinds[at] = isClosingLine(lines[at]!.content) ? 'closing' : 'signature';
  return true;
}

function endsSentence(content: string): boolean {
  return /[.!?…,:)]$/.test(content) || isClosingLine(content);
}

function isSender(content: string, senderNames: readonly string[]): boolean {
  const words = content.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
  return words.length > 0 && words.length <= 3 && words.some((word) => senderNames.includes(word));
}

function isPostscript(lines: readonly Line[], paragraph: Paragraph): boolean {
  return postscript.test(lines[paragraph.start]!.folded);
}

function textOf(lines: readonly Line[], { start, end }: Paragraph): string {
  return lines.slice(start, Math.min(end, start + 12)).map((line) => line.folded).join(' ');
}

function fill(kinds: (ZoneKind | null)[], { start, end }: Paragraph, kind: ZoneKind): void {
  kinds.fill(kind, start, end);
}
