import type { Line } from './lines.ts';
import {
  isClosingAboveName,
  isClosingLine,
  isContactLine,
  isNameLine,
  isSignatureLike,
} from './signature-line.ts';
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
  const above = tagBelowDelimiter(lines, paragraphs, kinds);
  if (above !== paragraphs) return tagSignOff(lines, above, kinds, senderNames);
  const trailing: Paragraph[] = [];
  let at = paragraphs.length - 1;
  for (; at >= 0 && trailing.length < 4; at--) {
    const paragraph = paragraphs[at]!;
    if (isPostscript(lines, paragraph)) continue;
    if (signatureStart(lines, paragraph, senderNames, at > 0, trailing.length === 0) !== null) break;
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
    const start: number | null =
      signatureStart(lines, paragraph, senderNames, at > 0, true) ?? closingAbove(lines, paragraph, top);
    if (start === null) break;
    count += paragraph.end - start;
    if (count > maxSignatureLines) break;
    top = start;
    for (let line = start; line < paragraph.end; line++) {
      const content = lines[line]!.content;
      kinds[line] = isClosing(content, line === start) ? 'closing' : 'signature';
      hasContact ||= isContactLine(content);
    }
    if (start > paragraph.start) break;
  }
  if (top === null) return 'none';
  return hasContact ? 'contact' : 'name';
}

/**
 * Index of the line where the signature begins inside `paragraph`; null when it holds none. A contact line without a
 * name or a sign-off counts where `allowsContact`.
 */
function signatureStart(
  lines: readonly Line[],
  paragraph: Paragraph,
  senderNames: readonly string[],
  hasBefore: boolean,
  allowsContact: boolean,
): number | null {
  let start: number | null = null;
  const seen = { isName: false, isContact: false };
  for (let at = paragraph.end - 1; at >= paragraph.start; at--) {
    const { content } = lines[at]!;
    if (isClosing(content, start === at + 1)) {
      start = at;
      continue;
    }
    if (!isSignatureLike(content)) break;
    const signs = readSigns(content, senderNames, allowsContact);
    seen.isName ||= signs.isName;
    seen.isContact ||= signs.isContact;
    const isSigned = signs.isName || signs.isContact;
    const followsSentence = at > paragraph.start && (signs.isOwnName || endsSentence(lines[at - 1]!.content));
    if (isSigned && followsSentence) start = at;
    if (at === paragraph.start && hasBefore && (isSigned || isBlock(lines, at, seen))) start = at;
  }
  return start;
}

/** Whether a paragraph that begins at line `at` is a signature although its first line does not show it. */
function isBlock(lines: readonly Line[], at: number, seen: { isName: boolean; isContact: boolean }): boolean {
  return (seen.isName && seen.isContact) || isClosedAbove(lines, at);
}

function isClosing(content: string, isAboveSignature: boolean): boolean {
  return isClosingLine(content) || (isAboveSignature && isClosingAboveName(content));
}

function readSigns(content: string, senderNames: readonly string[], allowsContact: boolean) {
  const isOwnName = isSender(content, senderNames);
  return {
    isOwnName,
    isName: isOwnName || isNameLine(content),
    isContact: allowsContact && isContactLine(content),
  };
}

/** Whether the last filled line above line `at` is a sign-off. */
function isClosedAbove(lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= 0 && above > at - 4; above--) {
    const { content } = lines[above]!;
    if (content !== '') return isClosingLine(content);
  }
  return false;
}

/** A paragraph of one line that ends in a comma, right above a signature that begins at line `top`. */
function closingAbove(lines: readonly Line[], { start, end }: Paragraph, top: number | null): number | null {
  return top !== null && end === start + 1 && isClosingAboveName(lines[start]!.content) ? start : null;
}

/** Tags what stands below a line of two dashes near the end; returns the paragraphs above it, or the same ones. */
function tagBelowDelimiter(
  lines: readonly Line[],
  paragraphs: readonly Paragraph[],
  kinds: (ZoneKind | null)[],
): readonly Paragraph[] {
  let count = 0;
  for (let index = paragraphs.length - 1; index >= 0 && count <= maxSignatureLines + 10; index--) {
    const { start, end } = paragraphs[index]!;
    for (let at = end - 1; at >= start && count++ <= maxSignatureLines + 10; at--) {
      if (!delimiter.test(lines[at]!.content)) continue;
      for (const below of paragraphs.slice(index + 1)) fill(kinds, below, 'signature');
      kinds.fill('signature', at, end);
      return [...paragraphs.slice(0, index), ...(at > start ? [{ start, end: at }] : [])];
    }
  }
  return paragraphs;
}

function endsSentence(content: string): boolean {
  return /[.!?…,:)]$/.test(content) || isClosingLine(content);
}

function isSender(content: string, senderNames: readonly string[]): boolean {
  const words = content
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length > 0 && words.length <= 3 && words.every((word) => senderNames.includes(word));
}

function isPostscript(lines: readonly Line[], paragraph: Paragraph): boolean {
  return postscript.test(lines[paragraph.start]!.folded);
}

function textOf(lines: readonly Line[], { start, end }: Paragraph): string {
  return lines
    .slice(start, Math.min(end, start + 12))
    .map((line) => line.folded)
    .join(' ');
}

function fill(kinds: (ZoneKind | null)[], { start, end }: Paragraph, kind: ZoneKind): void {
  kinds.fill(kind, start, end);
}
