import { unique } from '#core/collections.ts';
import { leadingEstimate } from '#core/plan/summary.ts';
import type { ContactRecord } from '#core/records.ts';
import type { Signal, SignalKey } from '#core/signals/signal.ts';
import type { RecordRow } from '#core/views/page-parts.ts';
import type { PageBody, RecordsBody, RiskBody } from '#core/views/pipeline-page-view.ts';
import { CrmError } from '#crm/crm.ts';
import type { UseCaseContext } from '../context.ts';

type Reader = Pick<UseCaseContext, 'crm' | 'store' | 'log'>;

/** Puts in what no snapshot holds: names and sentences, read now. What is gone or cannot be read stays null. */
export async function fillLive(body: PageBody, reader: Reader): Promise<PageBody> {
  if (body.view === 'records') return fillRecords(body, reader);
  return body.view === 'risk' ? fillRisk(body, reader) : body;
}

/** 1 call for each type of record and 1 per 100 signals, all at once. */
async function fillRecords(body: RecordsBody, reader: Reader): Promise<RecordsBody> {
  const idsOf = (type: RecordRow['type']) =>
    unique(body.rows.filter((row) => row.type === type && row.id !== '').map(({ id }) => id));
  const [deals, contacts, companies, signals] = await Promise.all([
    readNames('deals', idsOf('deal'), reader),
    readNames('contacts', idsOf('contact'), reader),
    readNames('companies', idsOf('company'), reader),
    readSignals(unique(body.rows.flatMap(({ signalKeys }) => signalKeys)), reader),
  ]);
  const names = { deal: deals, contact: contacts, company: companies };
  const rows = body.rows.map((row) => ({
    ...fillQuote(row, signals),
    name: names[row.type].get(row.id) ?? null,
  }));
  return { ...body, rows };
}

async function fillRisk(body: RiskBody, reader: Reader): Promise<RiskBody> {
  const ids = body.rows.map(({ companyId }) => companyId);
  const names = await readNames('companies', ids, reader);
  return { ...body, rows: body.rows.map((row) => ({ ...row, name: names.get(row.companyId) ?? null })) };
}

/** The sentence behind the estimate, which is the signal's own where the snapshot holds only its sum. */
function fillQuote(row: RecordRow, signals: ReadonlyMap<SignalKey, Signal>): RecordRow {
  const found = row.signalKeys.flatMap((key) => signals.get(key) ?? []);
  const leading = leadingEstimate(found);
  const told = found.find(({ estimate }) => leading !== null && estimate === leading) ?? found[0];
  return {
    ...row,
    quote: told?.quote || null,
    estimate: row.estimate ?? (row.expected === null ? null : leading),
  };
}

type Named = 'deals' | 'contacts' | 'companies';

async function readNames(
  type: Named,
  ids: readonly string[],
  reader: Reader,
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const { crm } = reader;
  const reads: Readonly<Record<Named, () => Promise<readonly (readonly [string, string | null])[]>>> = {
    deals: async () => (await crm.readDeals(ids)).map(({ id, name }) => [id, name || null]),
    contacts: async () => (await crm.readContacts(ids)).map((contact) => [contact.id, nameOf(contact)]),
    companies: async () => (await crm.readCompanies(ids)).map(({ id, name }) => [id, name]),
  };
  return new Map(await orNothing(reads[type](), reader));
}

async function readSignals(
  keys: readonly SignalKey[],
  reader: Reader,
): Promise<ReadonlyMap<SignalKey, Signal>> {
  const signals = keys.length > 0 ? await orNothing(reader.store.readByKeys(keys), reader) : [];
  return new Map(signals.map((signal) => [signal.key, signal]));
}

/** A page without names says more than none. */
async function orNothing<Item>(reading: Promise<readonly Item[]>, { log }: Reader): Promise<readonly Item[]> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    log('names-unread', { category: error.category });
    return [];
  }
}

function nameOf({ firstName, lastName, email }: ContactRecord): string | null {
  return [firstName, lastName].filter(Boolean).join(' ') || email;
}
