import { row, type Row } from '../row.ts';
import { countDifferences } from '../server/check/count-differences.ts';
import { runTrickle } from '../server/loads/trickle.ts';
import { listenForSignals } from '../server/observe/arrivals.ts';
import { usageOf } from '../server/observe/process-usage.ts';
import { totalCalls } from '../server/observe/calls.ts';
import { untilQuiet } from '../server/observe/quiet.ts';
import { settle } from '../server/observe/settle.ts';
import type { Stack } from '../server/stack/open-stack.ts';
import { startAllRoles, withBench } from '../server/stack/with-bench.ts';

const perSecond = 20;
/** Code is compiled and accounts are known after this. */
const warmUpSeconds = 10;
const sizes = { portals: 50, contacts: 40, mails: 0, pool: 96 };

/** From the email to its signal, at 20 emails/s over 50 accounts and 120 ms for each API call; all roles at work. */
export function measureLatency(seconds: number): Promise<Row[]> {
  return withBench({ sizes, latencyMs: 120 }, async (bench) => {
    const { stack, counters } = bench;
    const arrivals = await listenForSignals(stack.postgres.countersUrl);
    try {
      await startAllRoles(bench);
      await untilQuiet(stack);
      const warm = await runTrickle(bench, arrivals, { perSecond, seconds: warmUpSeconds });
      await stack.world.count();
      const cpuBefore = cpuSecondsOf(stack);
      const measured = await runTrickle(bench, arrivals, { perSecond, seconds, first: warm.mails.length });
      const { calls, refused } = totalCalls(await stack.world.count());
      await settle(counters, 60_000);
      const cpu = cpuSecondsOf(stack) - cpuBefore;
      const { latency, unseen, mails } = measured;
      const differences = await countDifferences(bench, [...warm.mails, ...mails]);
      return [
        row('email to signal at 20/s over 50 accounts, p95', latency.p95 / 1_000, 's', 3),
        row('email to signal at 20/s over 50 accounts, p50', latency.p50 / 1_000, 's', 3),
        row('email to signal: not seen within 30 s', unseen, '', 0),
        row('email to signal: API calls per email, one at a time', calls / mails.length, 'calls', Infinity),
        row(
          'email to signal: server for 1,000, one at a time',
          (cpu * 1_000) / mails.length,
          'CPU s',
          Infinity,
        ),
        row('email to signal: API calls refused as too many', refused, '', 0),
        row('email to signal: differences from the truth', differences, '', 0),
      ];
    } finally {
      await arrivals.close();
    }
  });
}

function cpuSecondsOf({ processes }: Stack): number {
  return processes.reduce((sum, { pid }) => sum + usageOf(pid).cpuSeconds, 0);
}
