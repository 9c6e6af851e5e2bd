import { groupBy, unique } from '#core/collections.ts';
import { emptySummary, type DealRecord } from '#core/records.ts';
import type { SnapshotDeal } from './snapshot.ts';

/** The deals of a snapshot, as signals look for them. */
export interface DealIndex {
  readonly byId: ReadonlyMap<string, SnapshotDeal>;
  readonly byCompany: ReadonlyMap<string | null, readonly SnapshotDeal[]>;
}

export function indexDeals(deals: readonly SnapshotDeal[]): DealIndex {
  return {
    byId: new Map(deals.map((deal) => [deal.id, deal])),
    byCompany: groupBy(deals, ({ companyId }) => companyId),
  };
}

/** Deals of these ids and of a company, in the form in which signals are matched with them. */
export function dealsAround(
  index: DealIndex,
  dealIds: readonly string[],
  companyId: string | null,
): readonly DealRecord[] {
  const named = dealIds.flatMap((id) => index.byId.get(id) ?? []);
  const ofCompany = companyId === null ? [] : (index.byCompany.get(companyId) ?? []);
  return unique([...named, ...ofCompany]).map(toRecord);
}

/** What matching does not look at is left empty. */
function toRecord(deal: SnapshotDeal): DealRecord {
  const { id, pipelineId, stageId, amount, dealType, isClosed, isWon, createdAt, closeAt } = deal;
  return {
    ...{ id, pipelineId, stageId, amount, dealType, isClosed, createdAt, closeAt, isClosedWon: isWon },
    ...{ name: '', currency: null, ownerId: null, summary: emptySummary },
  };
}
