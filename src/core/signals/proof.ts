import type { Span } from '#core/mail/message.ts';

/** Most characters of an email that are kept as one quote. */
const longestQuote = 500;

/** The words that prove a signal, with the offsets that they claim. */
export interface Proof extends Span {
  readonly quote: string;
  /** Offsets into the quote. */
  readonly cue: Span;
}

/** Whether the quote stands in the text exactly where it says, with its cue inside, and is no longer than may be kept. */
export function isProven({ quote, start, end, cue }: Proof, text: string): boolean {
  if (quote === '' || quote.length > longestQuote) return false;
  if (!(start >= 0 && cue.start >= 0 && cue.start <= cue.end && cue.end <= quote.length)) return false;
  return text.slice(start, end) === quote && end - start === quote.length;
}
