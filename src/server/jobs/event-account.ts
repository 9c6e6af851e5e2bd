import type { PgBoss } from 'pg-boss';
import type { Log } from '../../app/use-cases/context.ts';
import type { Database } from '../db/database.ts';
import { DatabaseError } from '../db/database-error.ts';
import { errorFields } from '../http/log-lines.ts';
import type { Meter } from '../operation/meter.ts';
import type { Tracer } from '../operation/tracer.ts';
import { wakeAccounts } from './boss-wake.ts';
import { takePortion, toBatch, type Portion } from './event-portion.ts';
import { holdBack, nextAttempts, retryDelay, roundDelay } from './event-retries.ts';
import { settle, type Settlement } from './event-settlement.ts';
import type { BatchOutcome, ProcessBatch } from './event-work.ts';
import { withinTime } from './event-time.ts';

export interface EventWorkDeps {
  readonly boss: PgBoss;
  readonly database: Database;
  readonly process: ProcessBatch;
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  /** 0 to 1, for the jitter of delays; default: by chance. */
  readonly random?: () => number;
}

/** Milliseconds. A portion that takes longer has failed; HubSpot's own time-outs end it long before. */
const longestPortionMs = 240_000;
const goneRestMs = 60_000;
const [shortestRestMs, longestRestMs] = [1_000, 3_600_000];

/** Claims of the account's job that lapsed before: as many processes ended over its next portion, and none of chance. */
const lostClaims = 3;

/**
 * Works off one portion of the account, and has the account come again behind the others where there is more. Whatever
 * happens after a portion was dealt with: it is dealt with once more, which changes nothing.
 * @param claimsLost how often this job was claimed before by somebody who did not end it
 * @returns whether it has more
 * @throws DatabaseError
 */
export async function workOffAccount(
  portalId: number,
  claimsLost: number,
  deps: EventWorkDeps,
): Promise<boolean> {
  const portion = await takePortion(deps.database, portalId, deps.now());
  if (portion === null) return false;
  const settlement =
    claimsLost >= lostClaims
      ? toFailure(portion, 'worker-lost', deps)
      : await deps.tracer.run(
          'event-batch',
          { portalId, events: portion.events.length },
          () => attempt(portion, deps),
          portion.traceparent,
        );
  const now = deps.now();
  const hasMore = await settle(deps.database, portion, settlement, now);
  if (hasMore) await wakeAccounts(deps.boss, [portalId]);
  count(portion, settlement, now, deps);
  return hasMore;
}

async function attempt(portion: Portion, deps: EventWorkDeps): Promise<Settlement> {
  const begin = performance.now();
  try {
    const outcome = await withinTime(deps.process(toBatch(portion)), longestPortionMs);
    deps.meter.add('batches_total', { outcome: outcome.kind });
    return toSettlement(outcome, portion, deps);
  } catch (error) {
    // No fault of the events: the account comes again as it is.
    if (error instanceof DatabaseError && error.retryable) throw error;
    const { error: name = 'unknown', errorCode } = errorFields(error);
    const { portalId, events, attempts } = portion;
    deps.log('events-failed', { portalId, events: events.length, attempts, ...errorFields(error) });
    deps.meter.add('batches_total', { outcome: 'failed' });
    return toFailure(portion, (errorCode ?? name).slice(0, 80), deps);
  } finally {
    deps.meter.observe('batch_seconds', (performance.now() - begin) / 1_000);
  }
}

function toSettlement(outcome: BatchOutcome, { rounds }: Portion, deps: EventWorkDeps): Settlement {
  const [at, random] = [deps.now(), (deps.random ?? Math.random)()];
  switch (outcome.kind) {
    case 'done':
      return { kind: 'done' };
    case 'again':
      return { kind: 'again', at: at + roundDelay(rounds, random) };
    case 'gone':
      return { kind: 'rest', at: at + goneRestMs, heldBackTo: null };
    case 'later': {
      const until = Math.min(Math.max(outcome.at, at + shortestRestMs), at + longestRestMs);
      return { kind: 'rest', at: until, heldBackTo: until + holdBack(rounds, random) };
    }
  }
}

function toFailure({ attempts, events }: Portion, code: string, { now, random }: EventWorkDeps): Settlement {
  const next = nextAttempts(attempts, events.length);
  if (next === null) return { kind: 'dead', code };
  return { kind: 'failed', attempts: next, at: now() + retryDelay(next, (random ?? Math.random)()), code };
}

function count({ events, portalId }: Portion, { kind }: Settlement, now: number, deps: EventWorkDeps): void {
  if (kind !== 'done' && kind !== 'dead') return;
  for (const event of events) {
    deps.meter.add(kind === 'done' ? 'events_processed_total' : 'events_dead_total', { kind: event.kind });
    if (kind === 'dead') deps.log('event-dead', { portalId, id: event.id, kind: event.kind });
    else {
      const age = Math.max(0, now - event.occurredAt) / 1_000;
      deps.meter.observe('event_age_seconds', age, { kind: event.kind });
    }
  }
}
