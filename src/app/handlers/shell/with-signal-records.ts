import type { Crm } from '#crm/crm.ts';
import type { SignalRecords } from '#store/signal-records.ts';

type Linked = 'contact' | 'deal';

/** A record as far as it tells whose signals are its own: HubSpot moves them along when it merges contacts. */
interface Holder {
  readonly id: string;
  readonly mergedIds?: readonly string[];
}

/**
 * The CRM as use cases know it, of an account whose signals and notes are kept elsewhere: what it would tell of them as its
 * own records, the store tells, beside the same calls. So use cases need not know where signals are.
 */
export function withSignalRecords(crm: Crm, records: SignalRecords): Crm {
  /** Ids of each holder's signals, those of contacts that were merged into it among them. */
  async function readIdsOf(type: Linked, holders: readonly Holder[]): Promise<(holder: Holder) => string[]> {
    const found = await records.readIdsOf(type, [...new Set(holders.flatMap(allIds))]);
    return (holder) => allIds(holder).flatMap((id) => found.get(id) ?? []);
  }

  async function withIds<Found extends object>(
    type: Linked,
    reading: Promise<Found | null>,
    toHolder: (found: Found) => Holder,
  ) {
    const found = await reading;
    if (!found) return null;
    const holder = toHolder(found);
    return { ...found, signalIds: (await readIdsOf(type, [holder]))(holder) };
  }

  async function withListed<Listed extends ListedWithIds>(type: Linked, reading: Promise<Page<Listed>>) {
    const page = await reading;
    const idsOf = await readIdsOf(
      type,
      page.records.map(({ record }) => record),
    );
    const listed = page.records.map((one) => ({ ...one, ids: { ...one.ids, signal: idsOf(one.record) } }));
    return { ...page, records: listed };
  }

  return {
    ...crm,
    readAssociations: async (from, to, ids) => {
      if (to !== 'signal') return crm.readAssociations(from, to, ids);
      return from === 'contact' || from === 'deal' ? records.readIdsOf(from, ids) : new Map();
    },
    readContactWithIds: (id) => withIds('contact', crm.readContactWithIds(id), ({ contact }) => contact),
    readDealWithIds: (id) => withIds('deal', crm.readDealWithIds(id), ({ deal }) => deal),
    readDealDetailsWithIds: (id) => withIds('deal', crm.readDealDetailsWithIds(id), ({ deal }) => deal),
    listDeals: (after) => withListed('deal', crm.listDeals(after)),
    listContacts: (after) => withListed('contact', crm.listContacts(after)),
    listSignals: (after) => records.list(after),
    countSignals: () => records.count(),
    removeAgedNotes: (query, beginnings) => records.removeAgedNotes(query, beginnings),
  };
}

function allIds({ id, mergedIds = [] }: Holder): readonly string[] {
  return [id, ...mergedIds];
}

interface ListedWithIds {
  readonly record: Holder;
  readonly ids: object;
}

interface Page<Listed> {
  readonly records: readonly Listed[];
  readonly after: string | null;
}
