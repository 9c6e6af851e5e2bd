import type { Span } from '#core/mail/message.ts';

export interface QuoteParts {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
}

const ellipsis = '…';

/**
 * A quote on one line, split around the words that carry the signal. Longer than `atMost` characters, it is cut at
 * words on both sides, so that those words stay in sight.
 */
export function quoteToParts(quote: string, cue: Span, atMost: number): QuoteParts {
  const start = Math.min(Math.max(cue.start, 0), quote.length);
  const end = Math.min(Math.max(cue.end, start), quote.length);
  const room = Math.max(0, Math.floor((atMost - (end - start)) / 2));
  return {
    before: onOneLine(keepEnd(quote.slice(0, start), room)).trimStart(),
    cue: onOneLine(quote.slice(start, end)),
    after: onOneLine(keepStart(quote.slice(end), room)).trimEnd(),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function keepStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, Math.max(cut, 0)).trimEnd()}${ellipsis}`;
}

function keepEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.indexOf(' ', text.length - length);
  return `${ellipsis}${cut < 0 ? '' : text.slice(cut + 1)}`;
}
