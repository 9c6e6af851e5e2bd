import type { Signal, SignalKey } from '#core/signals/signal.ts';
import { planSave } from '#store/plan-save.ts';
import type { SaveResult } from '#store/signal-store.ts';
import type { Sql } from '../db/database.ts';
import type { PortalAccess } from './portal-access.ts';
import { allColumns, batchOf, machineAssignments, machineColumns } from './signal-columns.ts';
import { toMachineRow, toSignal, type SignalRow } from './signal-row.ts';

/**
 * Saves signals in one transaction: 1 statement where nothing changes, 2 for new ones, 2 more for changed ones, however many
 * there are. First rows are created, then rows are locked, each in the order of their keys: so saves that overlap wait for
 * each other, and never in a circle.
 */
export async function saveSignals(access: PortalAccess, signals: readonly Signal[]): Promise<SaveResult> {
  if (signals.length === 0) return { created: [], updated: [], unchanged: [] };
  return access.run(async (sql) => {
    const seen = planSave(signals, await readExisting(access, sql, keysOf(signals)));
    const created = new Set(await create(access, sql, seen.create));
    const done = new Set([...created, ...seen.unchanged]);
    // Planned again from what was given: a person may have decided since the rows were read.
    const changing = signals.filter((signal) => !done.has(signal.key));
    const { update: updates, unchanged, create: gone } = await planLocked(access, sql, changing);
    await update(
      access,
      sql,
      updates.map(({ next }) => next),
    );
    return {
      created: [...created],
      updated: updates.map(({ next }) => next.key),
      // What was there and is gone was withdrawn or erased by whoever was faster.
      unchanged: [...seen.unchanged, ...unchanged, ...keysOf(gone)],
    };
  });
}

/** The plan for signals that exist, from rows that nobody changes until it is carried out. */
async function planLocked(access: PortalAccess, sql: Sql, signals: readonly Signal[]) {
  return planSave(signals, await readExisting(access, sql, keysOf(signals), 'for update'));
}

async function readExisting(
  { portalId, keyring }: PortalAccess,
  sql: Sql,
  keys: readonly SignalKey[],
  lock: '' | 'for update' = '',
) {
  if (keys.length === 0) return [];
  const text = `select ${allColumns} from pipeline.signals where portal_id = $1 and key = any($2) order by key ${lock}`;
  const rows = await sql.query<SignalRow>(text, [portalId, keys]);
  return rows.map((row) => ({ signal: toSignal(row, portalId, keyring) }));
}

/** The keys that did not exist. */
async function create(access: PortalAccess, sql: Sql, signals: readonly Signal[]): Promise<SignalKey[]> {
  if (signals.length === 0) return [];
  const rows = await sql.query<{ key: SignalKey }>(
    `insert into pipeline.signals (portal_id, ${machineColumns})
     select $1, ${machineColumns} from ${batchOf('$2')} order by key
     on conflict (portal_id, key) do nothing returning key`,
    [access.portalId, toBatch(access, signals)],
  );
  return rows.map(({ key }) => key);
}

async function update(access: PortalAccess, sql: Sql, signals: readonly Signal[]): Promise<void> {
  if (signals.length === 0) return;
  await sql.query(
    `update pipeline.signals set ${machineAssignments} from ${batchOf('$2')}
     where signals.portal_id = $1 and signals.key = batch.key`,
    [access.portalId, toBatch(access, signals)],
  );
}

function toBatch({ portalId, keyring }: PortalAccess, signals: readonly Signal[]): string {
  return JSON.stringify(signals.map((signal) => toMachineRow(signal, portalId, keyring)));
}

function keysOf(signals: readonly Signal[]): SignalKey[] {
  return signals.map((signal) => signal.key);
}
