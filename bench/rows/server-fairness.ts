import { row, type Row } from '../row.ts';
import { runTrickle } from '../server/loads/trickle.ts';
import { wakeJob } from '../server/loads/wake-job.ts';
import { listenForSignals } from '../server/observe/arrivals.ts';
import { untilQuiet } from '../server/observe/quiet.ts';
import { startAllRoles, withBench } from '../server/stack/with-bench.ts';

const perSecond = 20;
const warmUpSeconds = 10;
const sizes = { portals: 50, contacts: 40, mails: 0, pool: 96 };
/** Enough for the scan to be at it all the time: what a scan of a million does in this time is the same. */
const pastMails = 30_000;
const scanRequest = { parameters: { action: 'start', months: 12 }, requestKey: 'scan-of-past-email' };

/** The same trickle with and without an account whose past email is read through meanwhile. */
export function measureFairness(seconds: number): Promise<Row[]> {
  return withBench({ sizes, pastMails, latencyMs: 120 }, async (bench) => {
    const { world, accounts, postgres } = bench.stack;
    const arrivals = await listenForSignals(postgres.countersUrl);
    const scanned = accounts.at(-1)?.portalId ?? 0;
    try {
      await startAllRoles(bench);
      await untilQuiet(bench.stack);
      const { mails } = await runTrickle(bench, arrivals, { perSecond, seconds: warmUpSeconds });
      const alone = await runTrickle(bench, arrivals, { perSecond, seconds, first: mails.length });
      const start = await world.fetchAs(scanned, '/functions/history-scan', scanRequest);
      if (!start.body.includes('"ok":true')) throw new Error(`the scan was refused: ${start.body}`);
      await wakeJob(postgres.countersUrl, scanned, 'history');
      await world.count();
      const first = mails.length + alone.mails.length;
      const beside = await runTrickle(bench, arrivals, { perSecond, seconds, first });
      const calls = (await world.count())[String(scanned)]?.calls ?? 0;
      const rise = (beside.latency.p95 / alone.latency.p95 - 1) * 100;
      return [
        row('beside a scan of past email: rise of p95 of others', rise, '%', 20),
        row('beside a scan of past email: p95 of others', beside.latency.p95 / 1_000, 's', 3),
        row('without the scan: p95', alone.latency.p95 / 1_000, 's', 3),
        row('the scan meanwhile: seconds for each of its calls', seconds / calls, 's', 1),
      ];
    } finally {
      await arrivals.close();
    }
  });
}
