import { unique } from '#core/collections.ts';
import { parseLedger } from '#core/plan/ledger.ts';
import { indexDeals, type DealIndex } from '#core/snapshot/deal-index.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { ContactReading, DealReading } from '#core/snapshot/readings.ts';
import { toSnapshotDeal } from '#core/snapshot/to-snapshot-deal.ts';
import { toSnapshotSignal, type SignalReading } from '#core/snapshot/to-snapshot-signal.ts';
import type { Signal } from '#core/signals/signal.ts';
import { readParts, type SnapshotRows } from '#store/snapshot-parts.ts';
import { isOutdated } from '../contact-state.ts';
import { rowContext, type StepContext } from './walk-context.ts';
import type { WalkState } from './walk-state.ts';

/** Rows of one part, and how many of its deals were checked. */
export interface GatheredRows extends SnapshotRows {
  readonly checkedDeals: number;
}

const noRows: GatheredRows = { deals: [], signals: [], asks: [], checkedDeals: 0 };

/** 1 call per 100 companies that are not known yet. */
export async function dealRows(
  readings: readonly DealReading[],
  state: WalkState,
  context: StepContext,
): Promise<GatheredRows> {
  const companyIds = readings.map(({ deal }) => deal.primaryCompanyId);
  const rows = await rowContext(state, companyIds, context);
  return {
    ...noRows,
    deals: readings.map((reading) => toSnapshotDeal(reading, rows)),
    checkedDeals: readings.filter(({ traces }) => traces.checkedAt !== null).length,
  };
}

/**
 * Null where the deals that were gathered before are not as they were written. 1 call per 100 contacts, companies and deals
 * whose name is needed, 1 for whose deals are whose; the first time of a step 1 call per 100 parts.
 */
export async function signalRows(
  found: readonly Signal[],
  state: WalkState,
  context: StepContext,
  gathered: GatheredDeals,
): Promise<GatheredRows | null> {
  const { crm } = context;
  const contactIds = unique(found.flatMap(({ contactId }) => contactId ?? []));
  const [index, senders, dealIds, dealNames] = await Promise.all([
    gathered(state),
    contactIds.length > 0 ? crm.readContactReadings(contactIds) : [],
    contactIds.length > 0 ? crm.readAssociations('contact', 'deal', contactIds) : noIds,
    readDealNames(found, context),
  ]);
  if (!index) return null;
  const sendersById = new Map(senders.map((sender) => [sender.contact.id, sender]));
  const readings = found.map((signal): SignalReading => {
    const sender = sendersById.get(signal.contactId ?? '') ?? null;
    const dealName = dealNames.get(signal.dealId ?? '') ?? null;
    return { signal, sender, dealIds: dealIds.get(signal.contactId ?? '') ?? [], dealName };
  });
  const companyIds = readings.map(
    ({ signal, sender }) => signal.companyId ?? sender?.contact.companyId ?? null,
  );
  const rows = await rowContext(state, companyIds, context);
  const quality = { ...context.knowledge.quality, ...{ now: state.startedAt, timeZone: state.timeZone } };
  return {
    ...noRows,
    signals: readings
      .filter(isPresent)
      .map((reading) => toSnapshotSignal(reading, { ...rows, deals: index, quality })),
  };
}

const noIds: ReadonlyMap<string, readonly string[]> = new Map();

/** Only a stated quantity is looked for in a deal's name. */
async function readDealNames(
  signals: readonly Signal[],
  { crm }: StepContext,
): Promise<ReadonlyMap<string, string>> {
  const withQuantity = signals.filter(({ facts }) => facts.quantity !== undefined);
  const ids = unique(withQuantity.flatMap(({ dealId }) => dealId ?? []));
  const deals = ids.length > 0 ? await crm.readDeals(ids) : [];
  return new Map(deals.map(({ id, name }) => [id, name]));
}

/** A finding of an earlier reading of the email that the present one does not make is none, as on the cards. */
function isPresent({
  signal,
  sender,
}: {
  readonly signal: Signal;
  readonly sender: ContactReading | null;
}): boolean {
  return sender === null || !isOutdated(signal, parseLedger(sender.contact.scoredEmailIds));
}

/** Null where they are not as they were written. */
export type GatheredDeals = (state: WalkState) => Promise<DealIndex | null>;

/** Signals do not go by a deal's way through the stages, which is the most of it. */
function withoutWay(deal: SnapshotDeal): SnapshotDeal {
  return { ...deal, stages: [], codes: [] };
}

/** The deals that were gathered before, read once in a step. */
export function gatheredDeals({ notes }: StepContext): GatheredDeals {
  let reading: Promise<DealIndex | null> | null = null;
  return (state) => {
    reading ??= readParts(notes, state.parts, withoutWay).then((rows) => rows && indexDeals(rows.deals));
    return reading;
  };
}
