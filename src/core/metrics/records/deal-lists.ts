import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { RecordRow } from '#core/views/page-parts.ts';
import type { RecordList, RecordQuery } from '#core/views/record-query.ts';
import type { MetricContext } from '../context.ts';
import { closedAtOf, isWon } from '../deals/closed-at.ts';
import { enteredAtOf } from '../deals/deal-stays.ts';
import { isDue } from '../deals/forecast.ts';
import { qualifiedAtOf } from '../deals/new-deals.ts';
import { weightedAmount } from '../deals/open-deals.ts';
import { createStuckTest } from '../deals/stuck-deals.ts';
import { closedCut } from '../deals/win-rates.ts';
import { isWithin } from '../filters.ts';
import { passDeals } from '../deals/pass-deals.ts';
import { isChecked } from '../quality/count-quality.ts';
import { emptyRow, type Entry, type Listing } from './listing.ts';
import { inSegment } from './segment.ts';

export const dealLists = [
  'open-deals',
  'stuck-deals',
  'won-deals',
  'lost-deals',
  'closed-deals',
  'qualified-deals',
  'forecast-deals',
  'warned-deals',
] as const satisfies readonly RecordList[];
export type DealList = (typeof dealLists)[number];

export function isDealList(list: RecordList): list is DealList {
  return (dealLists as readonly string[]).includes(list);
}

/** A deal of the list, and since when or when; undefined: it is not in it. */
type Membership = (deal: SnapshotDeal) => { readonly at: number | null } | undefined;

/** The deals behind a figure: the same tests as where they were counted. */
export function listDeals(list: DealList, query: RecordQuery, context: MetricContext): Listing {
  const { stageId, ruleId, segment } = query;
  const memberOf = membershipOf(list, ruleId, context);
  const pipelineId = stageId === undefined ? undefined : pipelineOf(stageId, context);
  const found: { readonly deal: SnapshotDeal; readonly at: number | null }[] = [];
  passDeals(context, {
    filtered: [
      (deal) => {
        if (stageId !== undefined && deal.stageId !== stageId) return;
        if (pipelineId !== undefined && deal.pipelineId !== pipelineId) return;
        if (ruleId !== undefined && !deal.codes.includes(ruleId)) return;
        const member = memberOf(deal);
        if (member) found.push({ deal, at: member.at });
      },
    ],
  });
  const deals = found.map(({ deal }) => deal);
  const isIn = segment ? inSegment(deals, closedCut(segment.by), segment.key) : () => true;
  return {
    entries: found.filter(({ deal }) => isIn(deal)).map(({ deal, at }) => toEntry(deal, at, context)),
  };
}

/** Whose stage it is; undefined where nobody knows. */
function pipelineOf(stageId: string, { stages, filters }: MetricContext): string | undefined {
  return stages.find(filters.pipelineId ?? '', stageId)?.pipelineId;
}

function membershipOf(list: DealList, ruleId: string | undefined, context: MetricContext): Membership {
  const { period, now } = context;
  const closed = (test: (deal: SnapshotDeal) => boolean): Membership => {
    return (deal) => {
      const at = closedAtOf(deal, now);
      return at !== null && isWithin(at, period) && test(deal) ? { at } : undefined;
    };
  };
  const entered = (test: (deal: SnapshotDeal) => boolean): Membership => {
    return (deal) => (test(deal) ? { at: enteredAtOf(deal) } : undefined);
  };
  switch (list) {
    case 'open-deals':
      return entered(({ isClosed }) => !isClosed);
    case 'stuck-deals':
      return entered(createStuckTest(context));
    case 'won-deals':
      return closed(isWon);
    case 'lost-deals':
      return closed((deal) => !isWon(deal));
    case 'closed-deals':
      return closed(() => true);
    case 'qualified-deals':
      return (deal) => {
        const at = qualifiedAtOf(deal, context);
        return at !== null && isWithin(at, period) ? { at } : undefined;
      };
    case 'forecast-deals':
      return (deal) => (isDue(deal, context) ? { at: deal.closeAt } : undefined);
    case 'warned-deals':
      // The deals of one rule may be closed; those of the quality as a whole are the open ones that were checked.
      return entered((deal) => ruleId !== undefined || (isChecked(deal) && deal.codes.length > 0));
  }
}

function toEntry(deal: SnapshotDeal, at: number | null, context: MetricContext): Entry {
  return { id: deal.id, at, worth: deal.amount, toRow: () => toRow(deal, at, context) };
}

function toRow(deal: SnapshotDeal, at: number | null, context: MetricContext): RecordRow {
  return {
    ...emptyRow('deal', deal.id),
    at,
    amount: deal.amount,
    expected: deal.isClosed ? null : weightedAmount(deal, context),
    stageId: deal.stageId,
    status: deal.status,
    teamId: deal.teamId,
    codes: deal.codes,
  };
}
