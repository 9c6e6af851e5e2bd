import { toFailure } from './card-boundary.ts';
import type { Outcome } from './protocol.ts';

/** Runs a call on the page and makes what it throws into data. */
export async function settle<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, message: toFailure(error).message };
  }
}

/** The value of a settled call; in the worker a failure becomes the error that HubSpot would throw. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.message);
}
