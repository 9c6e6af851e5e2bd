import { createHash, randomUUID } from 'node:crypto';
import type { Database, Sql } from '../db/database.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { openPortal } from '../store/portal-access.ts';
import { keptMs, leaseMs, type Claim, type KeptAnswers, type KeptRequest } from './kept-answers.ts';
import { dropExpired } from './purge-answers.ts';

interface Row {
  readonly parametersDigest: string;
  readonly answer: string | null;
}

const own = 'portal_id = $1 and user_id = $2 and handler = $3 and key_digest = $4';

/** Kept answers in Postgres: sealed, and found by digests. */
export function createPostgresKeptAnswers(database: Database, keyring: Keyring): KeptAnswers {
  const run = <Result>({ portalId }: KeptRequest, work: (sql: Sql) => Promise<Result>) =>
    openPortal(database, keyring, portalId).run(work);
  return {
    claim: (request, now) =>
      run(request, async (sql) => {
        const attempt = randomUUID();
        if (await take(sql, keyring, request, { attempt, now })) return { kind: 'mine', attempt };
        return look(sql, keyring, request);
      }),
    async renew(request, attempt, now) {
      const text = `update pipeline.requests set lease_until = $6 where ${own} and attempt = $5`;
      await run(request, (sql) => sql.query(text, [...placeOf(request), attempt, now + leaseMs]));
    },
    async keep(request, attempt, answer) {
      const sealed = keyring.seal(answer, answerContext(request));
      const text = `update pipeline.requests set answer = $6 where ${own} and attempt = $5`;
      await run(request, (sql) => sql.query(text, [...placeOf(request), attempt, sealed]));
    },
    async release(request, attempt) {
      const text = `delete from pipeline.requests where ${own} and attempt = $5 and answer is null`;
      await run(request, (sql) => sql.query(text, [...placeOf(request), attempt]));
    },
  };
}

/** Whether the request is now this attempt's: it is new, its time is over, or who carried it out fell silent. */
async function take(
  sql: Sql,
  keyring: Keyring,
  request: KeptRequest,
  { attempt, now }: { readonly attempt: string; readonly now: number },
): Promise<boolean> {
  await dropExpired(sql, request.portalId, now);
  const digests = keyring.digests(request.parameters, parametersContext(request));
  const rows = await sql.query(
    `insert into pipeline.requests as kept
       (portal_id, user_id, handler, key_digest, parameters_digest, attempt, lease_until, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (portal_id, user_id, handler, key_digest) do update
       set attempt = excluded.attempt, lease_until = excluded.lease_until
       where kept.answer is null and kept.lease_until <= $9 and kept.parameters_digest = any($10)
     returning 1`,
    [...placeOf(request), digests[0], attempt, now + leaseMs, now + keptMs, now, digests],
  );
  return rows.length > 0;
}

async function look(sql: Sql, keyring: Keyring, request: KeptRequest): Promise<Claim> {
  const text = `select parameters_digest as "parametersDigest", answer from pipeline.requests where ${own}`;
  const [row] = await sql.query<Row>(text, placeOf(request));
  // Released between the two statements: the next look takes it.
  if (!row) return { kind: 'running' };
  const digests = keyring.digests(request.parameters, parametersContext(request));
  if (!digests.includes(row.parametersDigest)) return { kind: 'other-parameters' };
  if (row.answer === null) return { kind: 'running' };
  return { kind: 'answered', answer: keyring.open(row.answer, answerContext(request)) };
}

function placeOf({ portalId, userId, handler, requestKey }: KeptRequest): readonly unknown[] {
  return [portalId, userId, handler, createHash('sha256').update(requestKey).digest('base64url')];
}

function answerContext(request: KeptRequest): string {
  return `answer:${placeOf(request).join(':')}`;
}

function parametersContext({ portalId, userId, handler }: KeptRequest): string {
  return `parameters:${portalId}:${userId}:${handler}`;
}
