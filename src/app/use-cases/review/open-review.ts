import { createAcceptance } from '#core/metrics/filters.ts';
import { smallTeams, withoutSmallTeams } from '#core/metrics/small-teams.ts';
import { readChanges } from '#core/review/changes.ts';
import { propose, type Proposal } from '#core/review/propose.ts';
import { earlierDecisions, isKept, type ReviewRecord } from '#core/review/record.ts';
import { weekOf } from '#core/periods/periods.ts';
import type { Pipeline } from '#core/records.ts';
import type { SnapshotDeal } from '#core/snapshot/snapshot.ts';
import type { PageFilters } from '#core/views/page-filters.ts';
import type { ReviewItem, ReviewView } from '#core/views/review-view.ts';
import { baselinesKey, toBaselines } from '#store/account-notes-baselines.ts';
import { applySettings, settingsKey } from '#store/account-settings.ts';
import { readSnapshot } from '#store/snapshot-notes.ts';
import type { UseCaseContext } from '../context.ts';
import { quotesOf, readLive, type LiveDeals } from './read-live.ts';
import { reviewKey, reviewKeys, toReviewRecord } from './review-notes.ts';

/** Deals on the list. */
const mostItems = 30;

/** This week's review: 2 calls for what is kept, 1 for the deals' names and 1 for the buyers' sentences. */
export async function openReview(filters: PageFilters, context: UseCaseContext): Promise<ReviewView> {
  const now = context.now();
  const keys = [baselinesKey, settingsKey, ...reviewKeys(latestWeek(now))];
  const kept = await readSnapshot(context.notes, keys, context.cache.snapshots);
  const { notes } = kept;
  const settings = applySettings(context.settings, notes.get(settingsKey));
  const baselines = toBaselines(notes.get(baselinesKey));
  const small = smallTeams(baselines?.directory.owners ?? []);
  const snapshot = kept.snapshot && withoutSmallTeams(kept.snapshot, small);
  const week = weekOf(now, snapshot?.timeZone ?? baselines?.timeZone ?? 'UTC');
  const record = toReviewRecord(notes.get(reviewKey(week)));
  const decided = decisionsOf(record);
  if (!snapshot) return { ...emptyReview(week, settings.assumptions.currency), decided };

  const earlier = reviewKeys(week)
    .slice(1)
    .flatMap((key) => toReviewRecord(notes.get(key)) ?? []);
  const pipelines = baselines?.directory.pipelines ?? [];
  const shown = createAcceptance(filters, snapshot, small).deal;
  const reviewed = { now, timeZone: snapshot.timeZone, baselines, settings };
  const before = earlierDecisions(earlier);
  const proposals = propose(snapshot, reviewed, shown).filter(
    ({ deal }) => !isKept(before.get(deal.id) ?? null, now),
  );
  const listed = undecidedFirst(proposals, record).slice(0, mostItems);
  const live = await readLive(listed, context);
  const present = listed.filter(({ deal }) => !live.deals.get(deal.id)?.isClosed || decided[deal.id]);
  return {
    week,
    takenAt: snapshot.takenAt,
    currency: snapshot.currency,
    changes: readChanges(snapshot, snapshot.deals.filter(shown), pipelines, earlier[0] ?? null),
    items: present.map((proposal) => ({
      ...toItem(proposal, live, before.get(proposal.deal.id) ?? null),
      stageLabel: labelOf(proposal.deal, pipelines),
    })),
    total: proposals.length - (listed.length - present.length),
    decided,
  };
}

/** The week that has begun wherever it is latest: which one it is here is known once the snapshot is read. */
function latestWeek(now: number): string {
  return weekOf(now, 'Pacific/Kiritimati');
}

export function decisionsOf(record: ReviewRecord | null): ReviewView['decided'] {
  const entries = Object.entries(record?.decided ?? {});
  return Object.fromEntries(entries.map(([id, { decision }]) => [id, decision]));
}

function emptyReview(week: string, currency: string): ReviewView {
  return { week, takenAt: null, currency, changes: null, items: [], total: 0, decided: {} };
}

/** They come by what is at stake, and stay in that order. */
function undecidedFirst(proposals: readonly Proposal[], record: ReviewRecord | null): readonly Proposal[] {
  const isDecided = ({ deal }: Proposal) => record?.decided[deal.id] !== undefined;
  return [...proposals.filter((one) => !isDecided(one)), ...proposals.filter(isDecided)];
}

function toItem(proposal: Proposal, live: LiveDeals, earlier: ReviewItem['earlier']) {
  const { deal, verdict, reasons } = proposal;
  const { id, pipelineId, stageId, amount, closeAt } = deal;
  return {
    dealId: id,
    name: live.deals.get(id)?.name ?? null,
    ...{ pipelineId, stageId, amount, closeAt, verdict, reasons },
    evidence: quotesOf(proposal, live),
    earlier,
  };
}

function labelOf({ pipelineId, stageId }: SnapshotDeal, pipelines: readonly Pipeline[]): string | null {
  const stages = pipelines.find(({ id }) => id === pipelineId)?.stages ?? [];
  return stages.find(({ id }) => id === stageId)?.label ?? null;
}
