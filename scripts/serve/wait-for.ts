import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 60_000;
const everyMs = 200;

/** Waits until the address answers; false where it does not within a minute. */
export async function isAnswering(url: string): Promise<boolean> {
  const endAt = Date.now() + patienceMs;
  while (Date.now() < endAt) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (answer !== null && answer.status < 500) return true;
    await sleep(everyMs);
  }
  return false;
}
