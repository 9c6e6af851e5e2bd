import type { Job } from 'pg-boss';
import { errorFields } from '../http/log-lines.ts';
import { accountEvents } from './boss-queues.ts';
import type { AccountJob } from './boss-wake.ts';
import { workOffAccount, type EventWorkDeps } from './event-account.ts';
import { createPacer, type Pacer } from './event-pacer.ts';
import { wakeIdleAccounts } from './event-sweep.ts';

export interface EventWorkerDeps extends EventWorkDeps {
  /** Accounts that this process works for at a time. */
  readonly concurrency: number;
  /** How often it looks for work, milliseconds; default 200. */
  readonly pollMs?: number;
  /** How often it looks for accounts that nobody woke, milliseconds; default 1,000. */
  readonly sweepMs?: number;
}

export interface EventWorker {
  /**
   * Takes nothing new and resolves when what is under way has ended, or after so many milliseconds: then others take it up
   * once this process is gone.
   */
  stop(withinMs: number): Promise<void>;
}

type Claim = Job<AccountJob>;

/** A claim that is not renewed for 10 s is lost. */
const heartbeatMs = 3_000;
const afterFailureMs = 1_000;

/**
 * Works off accounts' events: one portion of an account at a time, over all processes, many accounts at a time. It asks for
 * jobs rather than be told of them: a call that wakes every idle place would have each of them ask.
 */
export function startEventWorker(deps: EventWorkerDeps): EventWorker {
  const { boss, concurrency, database, log, now, pollMs = 200, sweepMs = 1_000 } = deps;
  const running = new Map<Claim, Promise<void>>();
  const [taking, sweeping] = [createPacer(), createPacer()];
  let isEnding = false;

  async function take(): Promise<void> {
    const free = concurrency - running.size;
    const claims = free > 0 ? await boss.fetch<AccountJob>(accountEvents, { batchSize: free }) : [];
    for (const claim of claims) running.set(claim, finish(claim));
  }

  async function finish(claim: Claim): Promise<void> {
    const isFull = () => running.size >= concurrency;
    const hasMore = await workOff(claim, deps);
    if (hasMore || isFull()) taking.nudge();
    running.delete(claim);
  }

  async function repeat(pacer: Pacer, everyMs: number, step: () => Promise<unknown>): Promise<void> {
    while (!isEnding) {
      const isOk = await step().then(
        () => true,
        (error: unknown) => log('events-not-fetched', errorFields(error)),
      );
      await pacer.pause(isOk ? everyMs : afterFailureMs);
    }
  }

  const loops = Promise.all([
    repeat(taking, pollMs, take),
    repeat(sweeping, sweepMs, () => wakeIdleAccounts(database, boss, now())),
  ]);
  const heartbeat = setInterval(() => void renew([...running.keys()], deps), heartbeatMs);

  return {
    async stop(withinMs) {
      isEnding = true;
      for (const pacer of [taking, sweeping]) pacer.end();
      const bound = createPacer();
      const ended = loops.then(() => Promise.all(running.values())).then(() => bound.end());
      await Promise.race([ended, bound.pause(withinMs)]);
      clearInterval(heartbeat);
    },
  };
}

/**
 * Returns whether the account has more to do. Never rejects: what could not be noted is done once more, when the sweep finds
 * the account without a job, or its job lost for want of heartbeats.
 */
async function workOff(claim: Claim, deps: EventWorkerDeps): Promise<boolean> {
  const { portalId } = claim.data;
  try {
    return await workOffAccount(portalId, claim.retryCount, deps);
  } catch (error) {
    deps.log('events-not-settled', { portalId, ...errorFields(error) });
    return false;
  } finally {
    await deps.boss
      .deleteJob(accountEvents, attemptOf(claim))
      .catch((error: unknown) => deps.log('claim-not-ended', { portalId, ...errorFields(error) }));
  }
}

async function renew(claims: readonly Claim[], { boss, log }: EventWorkerDeps): Promise<void> {
  if (claims.length === 0) return;
  await boss
    .touch(accountEvents, claims.map(attemptOf))
    .catch((error: unknown) => log('claims-not-renewed', errorFields(error)));
}

/** This claim of the job and no later one. */
function attemptOf({ id, retryCount }: Claim) {
  return { id, retryCount };
}
