/** Who wrote a message, seen from our user: the buyer's side or our user's side. Comes from the CRM, never from the text. */
export type Direction = 'INCOMING' | 'OUTGOING';

/** ISO 639-1 code of a language that the detector knows; `und` when it cannot tell. */
export type Language = 'fr' | 'en' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'und';

export const messageClasses = [
  'conversation',
  'auto-reply',
  'bounce',
  'newsletter',
  'notification',
  'vendor-pitch',
  'recruiting',
  'internal',
  'support',
  'personal',
] as const;

export type MessageClass = (typeof messageClasses)[number];

/** One email, as the detector wants it: plain text, dates as numbers. HTML is turned to text before. */
export interface MailMessage {
  readonly id: string;
  readonly direction: Direction;
  /** The sender's address, lower case; null when the CRM does not know it. */
  readonly from: string | null;
  /** Mail domains of our user's company, lower case. */
  readonly ourDomains: readonly string[];
  readonly subject: string;
  /** Epoch milliseconds; null when unknown, then relative dates stay unresolved. */
  readonly sentAt: number | null;
  /** Offset of the sender's clock from UTC, for "tomorrow" and "end of month". */
  readonly utcOffsetMinutes: number;
  /** The whole plain-text body, quoted history and signature included. All offsets point into this string. */
  readonly text: string;
  /** Transport headers, lower-case names, where known (RFC 3834, RFC 2369). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Half-open range of UTF-16 offsets into a message's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence of the sender's own fresh words. `text === message.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
}

/** What reading a message yields before any signal is looked for. */
export interface ReadMessage {
  readonly message: MailMessage;
  readonly class: MessageClass;
  readonly language: Language;
  /** Fresh prose only: no quoted or forwarded history, signature, closing, greeting line or disclaimer. In order. */
  readonly sentences: readonly Sentence[];
  /** The sender's own signature block (after the closing), where one was found. */
  readonly signature: Span | null;
}
