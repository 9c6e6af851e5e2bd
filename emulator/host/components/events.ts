import type { ExtensionEvent } from '@hubspot/ui-extensions';

let count = 0;

/** A browser event as a card gets it: plain data that can cross to the worker. */
export function extensionEvent(type: string): ExtensionEvent {
  count += 1;
  return { type, bubbles: true, timeStamp: performance.now(), id: `event-${count}` };
}

/** Calls a card's handler; what it throws in its worker goes to the console and leaves the page alone. */
export function fire<Args extends unknown[]>(
  handler: ((...args: Args) => unknown) | undefined | null,
  ...args: Args
): void {
  if (!handler) return;
  Promise.resolve(handler(...args)).catch((error: unknown) => console.error('A card handler failed:', error));
}
