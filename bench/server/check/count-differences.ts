import type { Bench } from '../stack/with-bench.ts';
import type { WorldMail } from '../world/world-mail.ts';
import { checkStack } from './check-stack.ts';

const mostShown = 50;

/** How much differs from the truth; what it is goes to the error output, by id. */
export async function countDifferences(
  { stack, counters }: Bench,
  mails: readonly WorldMail[],
): Promise<number> {
  const differences = await checkStack(stack, counters, mails);
  for (const difference of differences.slice(0, mostShown)) console.error(difference);
  return differences.length;
}
