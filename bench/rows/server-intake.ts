import { row, type Row } from '../row.ts';
import { startBare } from '../server/bare/start-bare.ts';
import { eventsInRequest, takeAtMost, takeAtRate } from '../server/loads/intake.ts';
import { withBench } from '../server/stack/with-bench.ts';
import type { SenderOptions } from '../server/traffic/sender.ts';

const wanted = 2_000;
/** A little above what is wanted. */
const perSecond = 2_200;
const warmUpSeconds = 3;

/** Webhooks of 100 events over 50 accounts: stored before they are answered, against a server that stores nothing. */
export function measureIntake(seconds: number): Promise<Row[]> {
  const sizes = { portals: 50, contacts: 1, mails: 0, pool: 10 };
  return withBench({ sizes }, async ({ stack, counters }) => {
    const bare = await startBare();
    try {
      await stack.start('web');
      const portalIds = stack.accounts.map(({ portalId }) => portalId);
      const { publicUrl, localUrl, clientSecret } = stack;
      const target = { publicUrl, localUrl, clientSecret };
      const ours = await measure(target, portalIds, seconds);
      const least = await measure({ ...target, localUrl: bare.url }, portalIds, seconds);
      const { waiting } = await counters.inbox();
      const { steady, most } = ours;
      return [
        row('webhooks: time for 2,000 durable events', (wanted / most.eventsPerSecond) * 1_000, 'ms', 1_000),
        row(`webhooks: answer at ${perSecond} events/s, p99`, steady.latency.p99, 'ms', 200),
        row(`webhooks: answer at ${perSecond} events/s, p50`, steady.latency.p50, 'ms', 200),
        row('webhooks: requests that failed', steady.failed + most.failed, '', 0),
        row('webhooks: events accepted and not stored', Math.max(0, ours.accepted - waiting), '', 0),
        row(
          'webhooks: p99 over that of a bare server',
          steady.latency.p99 / least.steady.latency.p99,
          '×',
          Infinity,
        ),
        row(
          'webhooks: most events/s, bare server over ours',
          least.most.eventsPerSecond / most.eventsPerSecond,
          '×',
          Infinity,
        ),
      ];
    } finally {
      await bare.close();
    }
  });
}

/** At an even rate, and as many as there is room for; its code is compiled before. */
async function measure(target: SenderOptions, portalIds: readonly number[], seconds: number) {
  const warm = await takeAtMost(target, portalIds, warmUpSeconds);
  const steady = await takeAtRate(target, portalIds, { perSecond, seconds });
  const most = await takeAtMost(target, portalIds, seconds / 2);
  const requests = [warm, steady, most].reduce((sum, { latency }) => sum + latency.count, 0);
  return { steady, most, accepted: requests * eventsInRequest };
}
