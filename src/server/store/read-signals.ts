import type { DecidedSignal } from '#core/calibration/count-decisions.ts';
import { signalKinds } from '#core/signals/kind.ts';
import type { OpenSignal, OpenSignalPage, OpenSignalQuery } from '#core/signals/open-signal.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { KeptSignals } from '#store/signal-store.ts';
import type { PortalAccess } from './portal-access.ts';
import { ofPeople, peopleValues } from './signals-of-people.ts';
import { allColumns } from './signal-columns.ts';
import { toDecision, toSignal, type SignalRow } from './signal-row.ts';

/** As many as one page of the CRM-backed store. */
const openPage = 200;

/** As many decisions as the CRM-backed store looks back on. */
const mostDecided = 1_000;

const knownKinds: ReadonlySet<string> = new Set(signalKinds);

/** Signals that meet a condition on `$2`; kinds of another version of the app are left out. */
export async function selectSignals(
  access: PortalAccess,
  condition: string,
  value: unknown,
): Promise<readonly Signal[]> {
  const text = `select ${allColumns} from pipeline.signals where portal_id = $1 and (${condition}) order by sent_at, key`;
  const rows = await access.run((sql) => sql.query<SignalRow>(text, [access.portalId, value]));
  return readable(rows).map((row) => toSignal(row, access.portalId, access.keyring));
}

/** Whose words cannot be opened counts, and is not shown. */
export async function readKept(
  access: PortalAccess,
  contactIds: readonly string[],
  addresses: readonly string[] = [],
): Promise<KeptSignals> {
  const text = `select ${allColumns} from pipeline.signals where ${ofPeople} order by sent_at, key`;
  const values = peopleValues(access, contactIds, addresses);
  const rows = await access.run((sql) => sql.query<SignalRow>(text, values));
  const signals = readable(rows).flatMap((row): Signal[] => {
    try {
      return [toSignal(row, access.portalId, access.keyring)];
    } catch {
      return [];
    }
  });
  return { signals, records: rows.length };
}

export async function listOpen(access: PortalAccess, query: OpenSignalQuery): Promise<OpenSignalPage> {
  const columns = `
    key, tier, probability, sent_at as "sentAt", email_id as "emailId", contact_id as "contactId",
    company_id as "companyId", owner_id as "ownerId", manager_task_key as "taskKey",
    (details #>> '{estimate,expected}')::double precision as expected, details #>> '{estimate,currency}' as currency`;
  const open = `
    from pipeline.signals
    where portal_id = $1 and coverage = 'undetected' and words is not null
      and decision_state in ('open', 'snoozed') and (decision_state = 'open' or snoozed_until <= $2)
      and sent_at >= $3 and ($4::text is null or key > $4)`;
  const values = [access.portalId, query.now, query.sentSince];
  return access.run(async (sql) => {
    const text = `select ${columns} ${open} order by key limit ${openPage}`;
    const signals = await sql.query<OpenSignal>(text, [...values, query.after]);
    const last = signals.at(-1);
    if (!last || signals.length < openPage) return { signals, after: null, left: 0 };
    const count = `select count(*) as left ${open}`;
    const [rest] = await sql.query<{ left: number }>(count, [...values, last.key]);
    const left = rest?.left ?? 0;
    return { signals, after: left > 0 ? last.key : null, left };
  });
}

export async function readDecided(access: PortalAccess): Promise<readonly DecidedSignal[]> {
  const text = `
    select ${allColumns} from pipeline.signals
    where portal_id = $1 and decision_state in ('accepted', 'dismissed')
    order by decided_at desc limit ${mostDecided}`;
  const rows = await access.run((sql) => sql.query<SignalRow>(text, [access.portalId]));
  return readable(rows).map((row): DecidedSignal => {
    const { source, calibration } = row.details;
    return {
      ...{ kind: row.kind, probability: row.probability, decision: toDecision(row) },
      ...(source ? { source } : {}),
      ...(calibration ? { calibration } : {}),
    };
  });
}

export function readable<Row extends SignalRow>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ kind }) => knownKinds.has(kind));
}
