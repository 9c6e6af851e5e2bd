import { createSender, type SenderOptions } from '../traffic/sender.ts';
import type { LatencySummary } from '../traffic/latencies.ts';
import { runAtOnce, runOnSchedule } from '../traffic/pace.ts';
import { mailCreated } from '../traffic/webhook-event.ts';

/** Full requests, of one account after the other. HubSpot sends an app ten at once. */
export const eventsInRequest = 100;
const atOnce = 10;

export interface Intake {
  readonly eventsPerSecond: number;
  readonly latency: LatencySummary;
  readonly failed: number;
}

/** Full requests at an even rate, whether or not those before were answered. */
export async function takeAtRate(
  target: SenderOptions,
  portalIds: readonly number[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Intake> {
  const nextRequest = createRequests(portalIds);
  return measure(target, async (send) => {
    const requests = Math.ceil((perSecond * seconds) / eventsInRequest);
    await runOnSchedule(requests, (1_000 * eventsInRequest) / perSecond, (_, dueAt) =>
      send(nextRequest(), dueAt),
    );
  });
}

/** As many as the server takes with ten requests at once. */
export async function takeAtMost(
  target: SenderOptions,
  portalIds: readonly number[],
  seconds: number,
): Promise<Intake> {
  const nextRequest = createRequests(portalIds);
  return measure(target, async (send) => {
    const end = performance.now() + seconds * 1_000;
    await runAtOnce(
      atOnce,
      () => performance.now() > end,
      () => send(nextRequest(), performance.now()),
    );
  });
}

type Send = (events: ReturnType<typeof mailCreated>[], dueAt: number) => Promise<void>;

async function measure(target: SenderOptions, work: (send: Send) => Promise<void>): Promise<Intake> {
  const sender = createSender(target);
  const begun = performance.now();
  try {
    await work(async (events, dueAt) => void (await sender.send(events, dueAt)));
    const seconds = (performance.now() - begun) / 1_000;
    const latency = sender.latencies.summary();
    const failed = [...sender.failures.values()].reduce((sum, count) => sum + count, 0);
    return { eventsPerSecond: (latency.count * eventsInRequest) / seconds, latency, failed };
  } finally {
    sender.close();
  }
}

let lastMail = 9_000_000_000;

/** Events of emails that never were before. */
function createRequests(portalIds: readonly number[]) {
  let turn = 0;
  return () => {
    const portalId = portalIds[turn++ % portalIds.length] ?? 0;
    const now = Date.now();
    return Array.from({ length: eventsInRequest }, () =>
      mailCreated({ portalId, id: String(++lastMail), pooled: 0, buyer: 0 }, now),
    );
  };
}
