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
    const report = await demo.deliver(emailIds.slice(from, from + batchSize));
    if (report.failed > 0) throw new Error(`${report.failed} webhook events were not accepted by the app`);
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
/** HubSpot counts requests in windows of ten seconds; the portal's clock moves on between batches. */
const rateWindowMs = 10_000;

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
