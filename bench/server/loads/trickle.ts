import type { Arrivals } from '../observe/arrivals.ts';
import type { Bench } from '../stack/with-bench.ts';
import { createLatencies, type Latencies, type LatencySummary } from '../traffic/latencies.ts';
import { pause, runOnSchedule } from '../traffic/pace.ts';
import { mailCreated } from '../traffic/webhook-event.ts';
import { draftMail, type WorldMail } from '../world/world-mail.ts';

export interface Trickle {
  readonly mails: readonly WorldMail[];
  /** From when an email was due to be written until its signal can be read; of emails that hold one. */
  readonly latency: LatencySummary;
  /** Emails whose signal did not come in time. */
  readonly unseen: number;
}

/** What an email that was written last may take, milliseconds. */
const patienceMs = 30_000;

export interface TrickleOptions {
  readonly perSecond: number;
  readonly seconds: number;
  /** Number of the first email; default 0. */
  readonly first?: number;
}

/** Emails at an even rate over all accounts, one event in a request, as a quiet day brings them. */
export async function runTrickle(
  { stack, sender }: Pick<Bench, 'stack' | 'sender'>,
  arrivals: Arrivals,
  { perSecond, seconds, first = 0 }: TrickleOptions,
): Promise<Trickle> {
  const written: Written[] = [];
  await runOnSchedule(perSecond * seconds, 1_000 / perSecond, async (number, dueAt) => {
    const place = first + number;
    const portalId = stack.accounts[place % stack.sizes.portals]?.portalId ?? 0;
    const [mail] = await stack.world.write([draftMail(portalId, place, stack.sizes)]);
    if (!mail) throw new Error('an email was not written');
    await sender.send([mailCreated(mail, Date.now())]);
    written.push({ mail, dueAt });
  });
  const loud = written.filter(({ mail }) => stack.truth(mail).length > 0);
  const latencies = await awaitArrivals(loud, arrivals);
  const mails = written.map(({ mail }) => mail);
  return { mails, latency: latencies.summary(), unseen: loud.length - latencies.count() };
}

interface Written {
  readonly mail: WorldMail;
  /** By `performance.now()`. */
  readonly dueAt: number;
}

async function awaitArrivals(loud: readonly Written[], arrivals: Arrivals): Promise<Latencies> {
  const end = performance.now() + patienceMs;
  const arrivalOf = ({ mail: { portalId, id } }: Written) => arrivals.of(portalId, id);
  while (performance.now() < end && loud.some((one) => arrivalOf(one) === undefined)) await pause(50);
  const latencies = createLatencies();
  for (const one of loud) {
    const seenAt = arrivalOf(one);
    if (seenAt !== undefined) latencies.add(seenAt - one.dueAt);
  }
  return latencies;
}
