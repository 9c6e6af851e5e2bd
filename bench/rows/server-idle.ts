import { row, type Row } from '../row.ts';
import { totalCalls } from '../server/observe/calls.ts';
import { usageOf, usageOfFamily } from '../server/observe/process-usage.ts';
import { untilQuiet } from '../server/observe/quiet.ts';
import { withBench } from '../server/stack/with-bench.ts';
import { pause } from '../server/traffic/pace.ts';

const portals = 50;
const sizes = { portals, contacts: 10, mails: 0, pool: 10 };
const secondsOfDay = 86_400;

/** What accounts cost on which nothing happens; what the processes cost without any account is in it. */
export function measureIdle(seconds: number): Promise<Row[]> {
  return withBench({ sizes }, async ({ stack, counters }) => {
    const { pid } = await stack.start('web,events,background');
    await untilQuiet(stack);
    const postmaster = await stack.postgres.pid();
    const readCpu = () => [usageOf(pid).cpuSeconds, usageOfFamily(postmaster).cpuSeconds] as const;
    const [serverBefore, postgresBefore] = readCpu();
    await stack.world.count();
    await pause(seconds * 1_000);
    const { calls } = totalCalls(await stack.world.count());
    const [server, postgres] = readCpu();
    const { bytes, rows } = await counters.size();
    const perDay = secondsOfDay / (portals * seconds);
    return [
      row('an idle account a day: server', (server - serverBefore) * perDay, 'CPU s', Infinity),
      row('an idle account a day: Postgres', (postgres - postgresBefore) * perDay, 'CPU s', Infinity),
      row('an idle account a day: API calls', calls * perDay, 'calls', Infinity),
      row('idle accounts: rows of each', rows / portals, '', Infinity),
      row('idle accounts: database of all', bytes / 2 ** 20, 'MB', Infinity),
    ];
  });
}
