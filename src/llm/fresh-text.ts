import type { ReadMessage, Sentence, Span } from '#core/mail/message.ts';

/** One sentence as it is sent: on one line, without characters that nobody sees. */
export interface FreshLine {
  readonly sentence: Sentence;
  readonly text: string;
}

/** Most characters of one email that are sent: about 1,500 tokens. */
const mostCharacters = 6_000;

/**
 * The sender's own fresh sentences in order, each on a line of its own: no history, no signature, no subject, no
 * address. Whole sentences only, up to the cap.
 */
export function freshLines({ sentences }: ReadMessage): readonly FreshLine[] {
  const lines: FreshLine[] = [];
  let left = mostCharacters;
  for (const sentence of sentences) {
    const { text } = fold(sentence.text);
    left -= text.length;
    if (left < 0) break;
    if (text !== '') lines.push({ sentence, text });
  }
  return lines;
}

/**
 * Where a quote stands in the message: inside one of the lines, as it stands in the email or as it was sent. Null when
 * no line holds it, a word is cut, or it is in some other part of the message.
 */
export function findQuote(quote: string, lines: readonly FreshLine[]): Span | null {
  for (const { sentence, text } of lines) {
    const exact = wholeWords(sentence.text, quote);
    if (exact) return shift(exact, sentence.start);
    const folded = wholeWords(text, quote);
    if (folded) return shift(unfold(folded, sentence.text), sentence.start);
  }
  return null;
}

function wholeWords(text: string, quote: string): Span | null {
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (!joins(text, start) && !joins(text, end)) return { start, end };
  }
  return null;
}

/** Whether a word goes on across the offset. */
function joins(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

/** Runs of blanks become one space, invisible characters nothing; `offsets[i]` is where character i came from. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const isBlank = /\s/u.test(character);
    const isKept = isBlank ? folded !== '' && !folded.endsWith(' ') : !/[\p{Cc}\p{Cf}]/u.test(character);
    if (isKept) {
      for (let unit = 0; unit < character.length; unit += 1) offsets.push(at + unit);
      folded += isBlank ? ' ' : character;
    }
    at += character.length;
  }
  return { text: folded.trimEnd(), offsets };
}

function unfold({ start, end }: Span, text: string): Span {
  const { offsets } = fold(text);
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
