import type { MailMessage, MessageClass } from './message.ts';
import type { Segments } from './zones.ts';

/** A message's class and the cue that decided, for explanation and tests; the cue holds no text of the message. */
export interface Classification {
  readonly class: MessageClass;
  readonly reason: string;
}

export function classifyMessage(message: MailMessage, _segments: Segments): Classification {
  return { class: 'conversation', reason: message.direction };
}
