import type { Span } from '#core/mail/message.ts';

/** A word, a figure or a mark of a folded text. An elided article ("l'") is a token of its own. */
export interface Token extends Span {
  readonly text: string;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

const piece = /\d+|\p{L}+'?|[^\s\p{L}\d]/gu;

/** Cuts folded text into tokens; hyphens between letters are left out, so "mi-mars" is two words. Linear. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of folded.matchAll(piece)) {
    const isHyphen = match[0] === '-' && match.index === end && /^\p{L}/u.test(tokens.at(-1)?.text ?? '');
    if (!isHyphen) {
      tokens.push({
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        isGlued: match.index === end,
      });
    }
    end = match.index + match[0].length;
  }
  return tokens;
}
