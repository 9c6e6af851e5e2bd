import type { WebhookEvent } from '../portal.contract.ts';

export interface QueuedEvent {
  readonly event: WebhookEvent;
  /** Portal time, epoch milliseconds. */
  readonly dueAt: number;
}

/** HubSpot tries again up to ten times, spread over a day. */
const maxRetries = 10;
const firstDelayMs = 60_000;
const longestDelayMs = 4 * 60 * 60_000;

export function isDue(queued: QueuedEvent, now: number): boolean {
  return queued.dueAt <= now;
}

/** The event's next attempt, later each time; null when HubSpot gives up. */
export function nextAttempt(queued: QueuedEvent, now: number): QueuedEvent | null {
  const attemptNumber = queued.event.attemptNumber + 1;
  if (attemptNumber > maxRetries) return null;
  const delay = Math.min(firstDelayMs * 2 ** (attemptNumber - 1), longestDelayMs);
  return { event: { ...queued.event, attemptNumber }, dueAt: now + delay };
}
