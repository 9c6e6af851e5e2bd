import { limits } from './limits.ts';
import type { Span } from './message.ts';

/** One physical line. `start` and `end` are offsets into the text, without the line break. */
export interface Line extends Span {
  /** How many quote marks (`>` or `|`) stand before the content. */
  readonly depth: number;
  /** The line without quote marks and outer blanks, at most `limits.line` long. */
  readonly content: string;
  /** `content` in lower case with plain apostrophes and spaces. */
  readonly folded: string;
}

const superciteMark = /^[A-Za-z]{1,3}>(?= |$)/;

/** Cuts a text into lines at LF, CRLF or CR, at most `limits.lines` of them. Linear in the length. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const limit = Math.min(text.length, limits.text);
  let start = 0;
  while (start <= limit && lines.length < limits.lines) {
    const end = lineEnd(text, start, limit);
    lines.push(readLine(text, start, end));
    const isCrlf = text[end] === '\r' && text[end + 1] === '\n';
    start = end + (isCrlf ? 2 : 1);
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.content === '';
}

/** Lower case, typographic apostrophes and odd spaces made plain. Length is kept for all European letters. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

/** Folded and without accents, where offsets do not matter. */
export function foldAccents(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Removes any of `marks` from both ends, in linear time. */
export function trimMarks(text: string, marks: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && marks.includes(text[start]!)) start++;
  while (end > start && marks.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function lineEnd(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return limit;
}

function readLine(text: string, start: number, end: number): Line {
  const head = text.slice(start, Math.min(end, start + limits.line));
  const marks = countMarks(head);
  const content = head.slice(marks.length).trim();
  return { start, end, depth: marks.depth, content, folded: fold(content) };
}

function countMarks(head: string): { depth: number; length: number } {
  const supercite = superciteMark.exec(head);
  if (supercite) return { depth: 1, length: supercite[0].length };
  let depth = 0;
  let length = 0;
  for (let at = 0; at < head.length; at++) {
    const mark = head[at];
    if (mark === '>' || (mark === '|' && /^[ \t]|^$/.test(head.slice(at + 1, at + 2)))) {
      depth++;
      length = at + 1;
    } else if (mark !== ' ' && mark !== '\t' && mark !== '\u00a0') {
      break;
    }
  }
  return { depth, length };
}
