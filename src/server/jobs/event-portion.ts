import type { Database } from '../db/database.ts';
import type { EventKind } from '../inbox/inbox.ts';
import { mostEventsOfPortion, portionSize, usualRounds } from './event-retries.ts';
import type { EventBatch } from './event-work.ts';

export interface PortionEvent {
  readonly id: number;
  readonly kind: EventKind;
  readonly objectId: string;
  /** Epoch milliseconds. */
  readonly occurredAt: number;
}

/** Events of one account that are dealt with together. */
export interface Portion {
  readonly portalId: number;
  readonly events: readonly PortionEvent[];
  /** Failures that each of them took part in. */
  readonly attempts: number;
  /** How often one of them came back unfinished, at most. */
  readonly rounds: number;
  /** Trace context of the first. */
  readonly traceparent: string | null;
}

interface Row extends PortionEvent {
  readonly attempts: number;
  readonly rounds: number;
  readonly traceparent: string | null;
}

/** Erasures before all else, then in order of arrival. */
const waiting = `
  select id, kind, object_id as "objectId", occurred_at as "occurredAt", attempts, rounds, traceparent
  from pipeline.events
  where portal_id = $1 and state = 'waiting' and not_before <= $2
    and not exists (select from pipeline.event_rests where portal_id = $1 and until > $2)
  order by (kind <> 'erase-contact'), id
  limit ${mostEventsOfPortion}`;

/**
 * What is to be done next for the account, null where nothing is or it rests. What failed before comes only with its like,
 * so that it holds up nothing else.
 */
export async function takePortion(
  database: Database,
  portalId: number,
  now: number,
): Promise<Portion | null> {
  const rows = await database.asPortal(portalId, (sql) => sql.query<Row>(waiting, [portalId, now]));
  const [first] = rows;
  if (!first) return null;
  const { attempts, traceparent } = first;
  const events = rows.filter((row) => isLike(first, row)).slice(0, portionSize(attempts, first.rounds));
  const rounds = Math.max(...events.map((event) => event.rounds));
  return { portalId, events, attempts, rounds, traceparent };
}

function isLike(one: Row, other: Row): boolean {
  const usual = (rounds: number) => Math.max(rounds, usualRounds - 1);
  return one.attempts === other.attempts && usual(one.rounds) === usual(other.rounds);
}

/** Each record once. */
export function toBatch({ portalId, events }: Portion): EventBatch {
  const idsOf = (kind: EventKind) => [
    ...new Set(events.filter((event) => event.kind === kind).map(({ objectId }) => objectId)),
  ];
  return {
    portalId,
    emailIds: idsOf('email'),
    dealIds: idsOf('deal'),
    contactIds: idsOf('contact'),
    erasedContactIds: idsOf('erase-contact'),
  };
}
