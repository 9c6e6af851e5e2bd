import type { Stack } from '../stack/open-stack.ts';
import { pause } from '../traffic/pace.ts';
import { totalCalls } from './calls.ts';

const lookMs = 3_000;

/**
 * Waits until the server calls nobody any more: accounts that have just been installed are learned, swept and counted once,
 * which in this number never happens at one moment elsewhere. Throws where it goes on calling.
 */
export async function untilQuiet({ world }: Stack, forMs = 10 * 60_000): Promise<void> {
  const end = performance.now() + forMs;
  await world.count();
  do {
    await pause(lookMs);
    if (totalCalls(await world.count()).calls === 0) return;
  } while (performance.now() < end);
  throw new Error('the server does not come to rest');
}
