import type { MessageClass } from './message.ts';

/** A message's class and the cues that decided. The reason names cues and holds no text of the message. */
export interface Classification {
  readonly class: MessageClass;
  readonly reason: string;
}
