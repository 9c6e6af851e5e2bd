import { row, type Row } from '../row.ts';
import { countDifferences } from '../server/check/count-differences.ts';
import { tellOf } from '../server/loads/tell.ts';
import { totalCalls } from '../server/observe/calls.ts';
import { usageOf, usageOfFamily } from '../server/observe/process-usage.ts';
import { settle } from '../server/observe/settle.ts';
import { withBench, type Bench } from '../server/stack/with-bench.ts';
import { firstMails } from '../server/world/world-mail.ts';

const longestMs = 15 * 60_000;

/** Emails that wait while the worker is away are worked off in full portions: calls and computing that each takes. */
export function measureBacklog(mailsOfAccount: number): Promise<Row[]> {
  const sizes = { portals: 50, contacts: 40, mails: mailsOfAccount, pool: 96 };
  return withBench({ sizes }, async (bench) => {
    const { stack, sender, counters } = bench;
    await stack.start('web');
    const mails = stack.accounts.flatMap(({ portalId }) => firstMails(portalId, sizes));
    await tellOf(mails, sender);
    const before = await readCosts(bench);
    await stack.start('events');
    const begun = performance.now();
    await settle(counters, longestMs);
    const seconds = (performance.now() - begun) / 1_000;
    const { calls } = totalCalls(await stack.world.count());
    const after = await readCosts(bench);
    const perThousand = (key: keyof Costs) => ((after[key] - before[key]) * 1_000) / mails.length;
    return [
      row('backlog: API calls per email', calls / mails.length, 'calls', 0.12),
      row('backlog: differences from the truth', await countDifferences(bench, mails), '', 0),
      row('backlog: emails per second, one worker', mails.length / seconds, '', Infinity),
      row('cost of 1,000 emails: server', perThousand('server'), 'CPU s', Infinity),
      row('cost of 1,000 emails: Postgres', perThousand('postgres'), 'CPU s', Infinity),
      row('cost of 1,000 emails: rows', perThousand('rows'), '', Infinity),
      row('cost of 1,000 emails: database', perThousand('bytes') / 2 ** 20, 'MB', Infinity),
    ];
  });
}

interface Costs {
  /** CPU seconds. */
  readonly server: number;
  readonly postgres: number;
  readonly rows: number;
  readonly bytes: number;
}

async function readCosts({ stack, counters }: Bench): Promise<Costs> {
  const server = stack.processes.reduce((sum, { pid }) => sum + usageOf(pid).cpuSeconds, 0);
  const postgres = usageOfFamily(await stack.postgres.pid()).cpuSeconds;
  return { server, postgres, ...(await counters.size()) };
}
