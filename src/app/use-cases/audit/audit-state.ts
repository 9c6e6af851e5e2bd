import * as z from 'zod/mini';
import { compareFacts, enough } from '#core/audit/compare.ts';
import type { FactTable, FactTables } from '#core/audit/table.ts';
import { weighHealth } from '#core/audit/weigh-health.ts';
import type { HealthPart, PartPoints } from '#core/health/health.ts';
import { partPoints } from '#core/health/score.ts';
import { auditFactIds, type AuditFactId, type AuditView } from '#core/views/audit-view.ts';

/** The note that holds how far the audit came and what the last one counted. */
export const auditKey = 'audit';

/** The newest closed deals are read, so many at most. */
export const mostDeals = 400;

const count = z.int().check(z.nonnegative());

/** Counts alone: nothing says which deal they come from. */
const counted = {
  read: count,
  won: count,
  lost: count,
  /** Won and lost with the fact, won and lost without it, by the fact's id. */
  tables: z.record(z.string(), z.tuple([count, count, count, count])),
};

const reading = z.object({
  ...counted,
  /** Closed deals that there are to read. */
  total: count,
  /** Where the next page starts; null at the beginning. */
  after: z.nullable(z.string()),
  /** Deals of the page before: one that closes meanwhile moves the others on. */
  lastIds: z.array(z.string()),
  /** When something was last noted. */
  movedAt: z.number(),
  lease: z.nullable(z.object({ by: z.string(), until: z.number() })),
});

const schema = z.object({
  reading: z.nullable(reading),
  done: z.nullable(z.object({ ...counted, finishedAt: z.number() })),
});

/** How far an audit came, and what the last one that came to its end counted. Times are epoch milliseconds. */
export type AuditState = z.infer<typeof schema>;
export type AuditReading = z.infer<typeof reading>;

const nothing: AuditState = { reading: null, done: null };

/** The state from the value of its note; nothing when it is none, or one of another version of the app. */
export function toAuditState(value: unknown): AuditState {
  return schema.safeParse(value).data ?? nothing;
}

export function beginReading(total: number, now: number): AuditReading {
  return {
    ...{ read: 0, won: 0, lost: 0, tables: {}, total, after: null, lastIds: [] },
    movedAt: now,
    lease: null,
  };
}

/** The tables as they are kept, and back. */
export function fromTables(tables: FactTables): AuditReading['tables'] {
  const entries = Object.entries(tables) as [AuditFactId, FactTable][];
  return Object.fromEntries(
    entries.map(([fact, { wonWith, lostWith, wonWithout, lostWithout }]) => [
      fact,
      [wonWith, lostWith, wonWithout, lostWithout],
    ]),
  );
}

export function toTables(kept: AuditReading['tables']): FactTables {
  const known = auditFactIds.flatMap((fact) => {
    const cells = kept[fact];
    if (!cells) return [];
    const [wonWith, lostWith, wonWithout, lostWithout] = cells;
    return [[fact, { wonWith, lostWith, wonWithout, lostWithout }] as const];
  });
  return Object.fromEntries(known);
}

/** @param agreed what the parts of health are worth where somebody agreed; null: the usual points */
export function toAuditView(
  { reading: begun, done }: AuditState,
  agreed: PartPoints | null,
  now: number,
): AuditView {
  const shown = done ?? begun ?? { read: 0, won: 0, lost: 0, tables: {} };
  const deals = done ? done.won + done.lost : 0;
  const compared = compareFacts(toTables(shown.tables), deals);
  const proposed = weighHealth(compared.rows);
  const ids = Object.keys(partPoints) as HealthPart['id'][];
  return {
    phase: begun ? 'reading' : done ? 'done' : 'none',
    read: begun?.read ?? shown.read,
    total: begun ? Math.max(begun.read, begun.total) : shown.read,
    won: shown.won,
    lost: shown.lost,
    finishedAt: done?.finishedAt ?? null,
    enough,
    ...compared,
    isAgreed: agreed !== null,
    points: ids.map((part) => ({
      part,
      usual: partPoints[part],
      inUse: (agreed ?? partPoints)[part],
      proposed: proposed[part],
    })),
    isRunning: begun?.lease ? begun.lease.until > now : false,
  };
}
