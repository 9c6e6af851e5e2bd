/** A word or a telling mark of a text; offsets into it. */
export interface ModelToken {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, any number as `0`. */
  readonly folded: string;
  /** Begins with a capital though no sentence begins here: most often a name. */
  readonly isName: boolean;
}

const pattern = /[\p{L}\p{N}]+|[?!€$£%]/gu;
const capital = /^\p{Lu}/u;
const sentenceEnd = /[.!?:\n]\s*$/;

/** Splits a passage into tokens, in linear time. */
export function readTokens(text: string): ModelToken[] {
  const tokens: ModelToken[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(Math.max(previousEnd, start - 4), start);
    const isFirst = tokens.length === 0 || sentenceEnd.test(between);
    tokens.push({
      start,
      end,
      folded: foldWord(match[0]),
      isName: !isFirst && end - start > 1 && capital.test(match[0]),
    });
    previousEnd = end;
  }
  return tokens;
}

/** One word as the model and the lexicon compare words. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = isAscii(lower) ? lower : stripAccents(lower);
  return /\d/.test(plain) ? plain.replace(/\d+/g, '0') : plain;
}

function stripAccents(word: string): string {
  return word
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}
