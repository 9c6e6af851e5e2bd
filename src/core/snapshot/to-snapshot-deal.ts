import type { Change, CompanyDetails, DealDetails } from '#core/deals/deal-details.ts';
import { toAccountMoney, type Money } from './money.ts';
import type { DealReading } from './readings.ts';
import type { Segment, SnapshotDeal } from './snapshot.ts';

/** What the rows of a snapshot need to know besides their records. */
export interface RowContext extends Money {
  readonly teamOf: (ownerId: string | null) => string | null;
  readonly companyOf: (companyId: string | null) => CompanyDetails | null;
}

/** Of amounts and close dates the last twelve say how a deal moved. */
const mostChanges = 12;

/** A deal that went back and forth more often than this says no more about its way. */
const mostStages = 100;

/** A deal without names, words and people. */
export function toSnapshotDeal(reading: DealReading, context: RowContext): SnapshotDeal {
  const { deal, traces } = reading;
  const amount = presentAmount(reading, context);
  return {
    ...segmentOf(deal.ownerId, deal.primaryCompanyId, reading.source, context),
    id: deal.id,
    pipelineId: deal.pipelineId,
    stageId: deal.stageId,
    amount,
    ...(amount === null && deal.amount !== null ? { lacksRate: true } : {}),
    dealType: deal.dealType,
    createdAt: deal.createdAt,
    closeAt: plausible(deal.closeAt),
    isClosed: deal.isClosed,
    isWon: deal.isClosedWon,
    hasOwner: deal.ownerId !== null,
    companyId: deal.primaryCompanyId,
    contacts: reading.contacts,
    stages: deal.history.stages.slice(-mostStages).map(({ value, at }) => ({ stageId: value, at })),
    amounts: amountsOf(deal, amount, context),
    closeDates: lastChanges(deal.history.closeDates, deal.closeAt, deal).map(({ value, at }) => ({
      value: plausible(value),
      at,
    })),
    lastActivityAt: deal.lastActivityAt,
    nextActivityAt: deal.nextActivityAt,
    snoozedUntil: plausible(deal.snoozedUntil),
    health: traces.health,
    status: traces.status,
    codes: traces.codes,
    isFromSignal: (deal.sourceSignal ?? null) !== null,
  };
}

/** People type dates: one in the year 20260 is a slip, and no calendar can count from it. */
function plausible(at: number | null): number | null {
  return at !== null && at >= 0 && at < Date.UTC(10_000) ? at : null;
}

export function segmentOf(
  ownerId: string | null,
  companyId: string | null,
  source: string | null,
  { teamOf, companyOf }: Pick<RowContext, 'teamOf' | 'companyOf'>,
): Segment {
  const company = companyOf(companyId);
  return {
    teamId: teamOf(ownerId),
    industry: company?.industry ?? null,
    employees: company?.employees ?? null,
    source,
  };
}

/** By HubSpot's own conversion; by the account's rate where HubSpot gives none. */
function presentAmount({ deal, homeAmount }: DealReading, context: Money): number | null {
  if (deal.amount === null) return null;
  const isOwn = deal.currency === null || deal.currency === context.currency;
  return isOwn ? deal.amount : (homeAmount ?? toAccountMoney(deal.amount, deal.currency, context));
}

/** Each in the currency that the deal had then; the last one as HubSpot converts it. */
function amountsOf(deal: DealDetails, amount: number | null, context: Money): SnapshotDeal['amounts'] {
  const changes = lastChanges(deal.history.amounts, deal.amount, deal);
  return changes.map(({ value, at }, place) => {
    if (place === changes.length - 1 && value === deal.amount) return { value: amount, at };
    return { value: value === null ? null : toAccountMoney(value, currencyAt(deal, at), context), at };
  });
}

function currencyAt({ currency, history: { currencies = [] } }: DealDetails, at: number): string | null {
  const held = currencies.filter((change) => change.at <= at).at(-1) ?? currencies[0];
  return held?.value ?? currency;
}

/** Where HubSpot keeps no history, the present value holds since the beginning. */
function lastChanges(
  changes: readonly Change<number | null>[],
  present: number | null,
  { createdAt }: DealDetails,
): readonly Change<number | null>[] {
  if (changes.length === 0) return present === null ? [] : [{ value: present, at: createdAt }];
  return changes.slice(-mostChanges);
}
