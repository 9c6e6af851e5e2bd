import type { Decision, SignalKey } from '#core/signals/signal.ts';
import { toErased } from '#store/erased.ts';
import type { AgedPage, AgedQuery, Erased } from '#store/signal-store.ts';
import type { PortalAccess } from './portal-access.ts';
import { ofPeople, peopleValues } from './signals-of-people.ts';
import { allColumns } from './signal-columns.ts';
import { toBareSignal, toDecisionRow, type SignalRow } from './signal-row.ts';

const agedPage = 500;

export async function decide(
  access: PortalAccess,
  keys: readonly SignalKey[],
  decision: Decision,
): Promise<{ readonly unknown: readonly SignalKey[] }> {
  if (keys.length === 0) return { unknown: [] };
  const row = toDecisionRow(decision);
  const rows = await access.run((sql) =>
    sql.query<{ key: SignalKey }>(
      `update pipeline.signals set decision_state = $3, decided_at = $4, dismiss_reason = $5, snoozed_until = $6,
         accepted_deal_id = $7
       where portal_id = $1 and key = any($2) returning key`,
      [
        ...[access.portalId, keys, row.decision_state, row.decided_at, row.dismiss_reason, row.snoozed_until],
        row.accepted_deal_id,
      ],
    ),
  );
  const known = new Set(rows.map(({ key }) => key));
  return { unknown: keys.filter((key) => !known.has(key)) };
}

export async function withdraw(access: PortalAccess, keys: readonly SignalKey[]): Promise<void> {
  if (keys.length === 0) return;
  const text = `delete from pipeline.signals where portal_id = $1 and key = any($2) and decision_state = 'open'`;
  await access.run((sql) => sql.query(text, [access.portalId, keys]));
}

export async function assignTasks(
  access: PortalAccess,
  taskKeys: ReadonlyMap<SignalKey, string>,
): Promise<void> {
  if (taskKeys.size === 0) return;
  await access.run((sql) =>
    sql.query(
      `update pipeline.signals set manager_task_key = batch.task_key
       from unnest($2::text[], $3::text[]) as batch(key, task_key)
       where signals.portal_id = $1 and signals.key = batch.key`,
      [access.portalId, [...taskKeys.keys()], [...taskKeys.values()]],
    ),
  );
}

/** Needs no key: what cannot be opened any more is erased like the rest. */
export async function eraseByContacts(
  access: PortalAccess,
  contactIds: readonly string[],
  addresses: readonly string[] = [],
): Promise<Erased> {
  const values = peopleValues(access, contactIds, addresses);
  const text = `delete from pipeline.signals where ${ofPeople} returning ${allColumns}`;
  const rows = await access.run((sql) => sql.query<SignalRow>(text, values));
  const byAge = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return toErased(byAge.map(toBareSignal));
}

export async function emptyAged(access: PortalAccess, { before, after }: AgedQuery): Promise<AgedPage> {
  const aged = `portal_id = $1 and words is not null and sent_at < $2 and ($3::text is null or key > $3)`;
  const values = [access.portalId, before, after];
  return access.run(async (sql) => {
    const rows = await sql.query<{ key: SignalKey }>(
      `update pipeline.signals set words = null, sender_digest = null,
         details = jsonb_set(details, '{cue}', '{"start": 0, "end": 0}')
       where portal_id = $1 and key in (
         select key from pipeline.signals where ${aged} order by key limit ${agedPage} for update
       ) returning key`,
      values,
    );
    const [rest] = await sql.query<{ left: number }>(
      `select count(*) as left from pipeline.signals where ${aged}`,
      values,
    );
    const left = rest?.left ?? 0;
    const last = rows.reduce((latest, { key }) => (key > latest ? key : latest), '');
    return { done: rows.length, after: left > 0 ? last : null, left };
  });
}
