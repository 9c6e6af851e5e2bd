import { jobPlans, type JobName } from './job-plans.ts';

const firstBackOffMs = 60_000;
const longestBackOffMs = 6 * 3_600_000;

/**
 * The job's next turn after `now`, epoch milliseconds: each account has a moment of its own within the job's
 * interval, so that ten thousand accounts make no wave, also after an outage in which all became due.
 */
export function nextTurn(portalId: number, job: JobName, now: number): number {
  const { everyMs } = jobPlans[job];
  const moment = Math.floor(shareOf(`${portalId}:${job}`) * everyMs);
  return (Math.floor((now - moment) / everyMs) + 1) * everyMs + moment;
}

/**
 * When to try again after so many failures in a row: after a minute, then twice as long each time up to six
 * hours, less up to a half that differs from account to account.
 */
export function backOffUntil(portalId: number, failures: number, now: number): number {
  const full = Math.min(firstBackOffMs * 2 ** Math.min(failures - 1, 20), longestBackOffMs);
  return now + Math.round(full * (1 - shareOf(`${portalId}:${failures}`) / 2));
}

/** A number in [0, 1) that the text stands for: FNV-1a, 32 bits, mixed by the finalizer of MurmurHash3. */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
