import type { Demo } from './start-demo.ts';

export interface DemoSummary {
  readonly emails: number;
  /** How many signals of each kind the app stored. */
  readonly signals: Readonly<Record<string, number>>;
  readonly undetected: number;
  readonly covered: number;
  readonly apiCalls: number;
  readonly seconds: number;
}

/** Sends the whole demo mail to the app by webhook and counts what came of it. */
export async function runDemoMail(demo: Demo): Promise<DemoSummary> {
  const { portal } = demo;
  const emailIds = demo.recentEmailIds(Infinity);
  portal.calls.clear();
  const startedAt = performance.now();
  for (let from = 0; from < emailIds.length; from += batchSize) {
    await deliverAll(demo, emailIds.slice(from, from + batchSize));
    portal.clock.advance(rateWindowMs);
  }
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const apiCalls = portal.calls.count();
  const stored = await demo.storedSignals();
  const coverage = (value: string) => stored.filter(({ coverage: found }) => found === value).length;
  return {
    emails: emailIds.length,
    signals: countBy(stored.map(({ kind }) => kind ?? '')),
    undetected: coverage('undetected'),
    covered: coverage('covered'),
    apiCalls,
    seconds,
  };
}

const batchSize = 100;
/** What the app asks for again is delivered again, as HubSpot does; more often than this is not needed. */
const mostDeliveries = 4;
const retryMs = 60_000;
/** HubSpot counts requests in windows of ten seconds; the portal's clock moves on between batches. */
const rateWindowMs = 10_000;

/** Throws where the app goes on asking for the same events. */
async function deliverAll(demo: Demo, emailIds: readonly string[]): Promise<void> {
  let report = await demo.deliver(emailIds);
  for (let turn = 1; report.failed > 0; turn += 1) {
    if (turn === mostDeliveries)
      throw new Error(`${report.failed} webhook events were not accepted by the app`);
    demo.portal.clock.advance(retryMs);
    report = await demo.portal.webhooks.flush();
  }
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
