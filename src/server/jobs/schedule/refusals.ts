import type { Database, Sql } from '../../db/database.ts';
import type { JobHandler } from './job.ts';
import { accessJob, jobPlans } from './job-plans.ts';

/** So many refusals in a row, over so long, are no mishap any more. */
const mostRefusals = 5;
const patienceMs = 3_600_000;

/** Nobody is to come before somebody asks for it: the last moment that a date can name. */
const never = 8_640_000_000_000_000;

/**
 * Accounts to which HubSpot answers 401 or 403 again and again, although their tokens are fresh. They are
 * suspended: no token of theirs is used any more, but for one try a day. HubSpot demands that an app stops
 * asking.
 */
export interface Refusals {
  /** A job came to nothing because HubSpot refused the account. */
  noteRefused(portalId: number): Promise<void>;
  /** HubSpot took the account's token. */
  noteTaken(portalId: number): Promise<void>;
}

export interface RefusalsDeps {
  readonly database: Pick<Database, 'asOperator'>;
  readonly log: (event: string, fields: Readonly<Record<string, number>>) => void;
  readonly now: () => number;
}

const countText = `
  insert into pipeline.portal_schedule as entry (portal_id, job, next_at, failures, progress)
  values ($1, '${accessJob}', ${never}, 1, jsonb_build_object('since', $2::bigint))
  on conflict (portal_id, job) do update set failures = entry.failures + 1
  returning failures, (progress ->> 'since')::bigint as since`;

const suspendText = `
  update pipeline.installations set state = 'suspended' where portal_id = $1 and state = 'active' returning portal_id`;

const resumeText = `
  update pipeline.installations set state = 'active' where portal_id = $1 and state = 'suspended' returning portal_id`;

const postponeText = `
  update pipeline.portal_schedule set next_at = $2 where portal_id = $1 and job = '${accessJob}'`;

export function createRefusals({ database, log, now }: RefusalsDeps): Refusals {
  return {
    async noteRefused(portalId) {
      const isSuspended = await database.asOperator((sql) => count(sql, portalId, now()));
      if (isSuspended) log('installation-suspended', { portalId });
    },
    async noteTaken(portalId) {
      const text = `delete from pipeline.portal_schedule where portal_id = $1 and job = '${accessJob}'`;
      await database.asOperator((sql) => sql.query(text, [portalId]));
    },
  };
}

/** Whether this refusal was the last one. */
async function count(sql: Sql, portalId: number, now: number): Promise<boolean> {
  const [row] = await sql.query<{ failures: number; since: number }>(countText, [portalId, now]);
  if (!row || row.failures < mostRefusals || now - row.since < patienceMs) return false;
  const suspended = await sql.query(suspendText, [portalId]);
  if (suspended.length === 0) return false;
  await sql.query(postponeText, [portalId, now + jobPlans[accessJob].everyMs]);
  return true;
}

/**
 * Tries a suspended account again: it counts as installed until HubSpot refuses it once more. What was
 * counted stays, so that one refusal is enough.
 */
export function createAccessJob(
  database: Pick<Database, 'asOperator'>,
  wakeInbox: (portalId: number) => Promise<void>,
): JobHandler {
  return async ({ portalId }) => {
    const resumed = await database.asOperator((sql) => sql.query(resumeText, [portalId]));
    if (resumed.length > 0) await wakeInbox(portalId);
    return { kind: 'later', at: never };
  };
}
