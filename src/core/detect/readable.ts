import type { MessageClass } from '#core/mail/message.ts';

const readableClasses: ReadonlySet<MessageClass> = new Set(['conversation', 'support', 'personal']);

/** Only these classes can hold a buyer's words; everything else is mail of another kind. */
export function isReadable(messageClass: MessageClass): boolean {
  return readableClasses.has(messageClass);
}
