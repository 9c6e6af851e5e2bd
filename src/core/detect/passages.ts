import type { Sentence, Span } from '#core/mail/message.ts';

/** No quote is longer; a longer sentence is read, and quoted, in parts. */
export const maxPassageLength = 500;

/** Cuts a sentence into passages of at most 500 characters, after punctuation where there is any, else at a space. */
export function splitPassages({ text, start }: Sentence): Span[] {
  const passages: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end =
      text.length - at <= maxPassageLength ? text.length : cutBefore(text, at, at + maxPassageLength);
    passages.push({ start: start + at, end: start + end });
    at = end;
  }
  return passages;
}

function cutBefore(text: string, from: number, limit: number): number {
  const half = from + maxPassageLength / 2;
  for (const marks of [',;:.!?\n', ' ']) {
    for (let at = limit; at > half; at -= 1) {
      if (marks.includes(text.charAt(at - 1))) return at;
    }
  }
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
