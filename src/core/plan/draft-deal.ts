import type { ContactRecord, DealType, Pipeline } from '#core/records.ts';
import { isOpportunityKind, type OpportunityKind, type SignalKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { Baseline } from '#core/value/baseline.ts';
import { enoughDeals } from '#core/value/estimate-value.ts';
import type { DealDraft } from '#core/views/signals-view.ts';
import { dealTypeFor } from '#core/match/nature.ts';
import { contactName } from '#core/views/contact-view.ts';
import { leadingEstimate } from './summary.ts';

export interface DraftInput {
  /** The signals that the deal is made of, of one contact. */
  readonly signals: readonly Signal[];
  readonly contact: ContactRecord;
  readonly customer: boolean;
  readonly pipelines: readonly Pipeline[];
  readonly baseline: Baseline | null;
  /** The kinds' labels in the reader's language. */
  readonly labels: Readonly<Record<SignalKind, string>>;
  readonly currency: string;
}

const dayMs = 86_400_000;

/**
 * The fields that "Create deal" proposes. The name is the buyer's, with what is bought where a signal says it. The amount is what was stated or can be learned from the account's own
 * deals; an assumption is no reason to put a figure into the CRM. The close date is the stated one, else today plus
 * the median cycle of won deals of that type, else empty. Null when the account has no deal pipeline.
 */
export function draftDeal(input: DraftInput, now: number): DealDraft | null {
  const { signals, contact, customer, pipelines, baseline, labels, currency } = input;
  const leading = leadingOpportunity(signals);
  const type = dealTypeFor(leading ?? 'pricing', customer);
  const place = firstStage(pipelines, baseline?.byType[type].pipelineId ?? null);
  if (!place) return null;
  const estimate = leadingEstimate(signals);
  const who = contact.companyName ?? contactName(contact) ?? contact.email;
  return {
    name: [who, leading && subjectKinds.has(leading) ? labels[leading] : null].filter(Boolean).join(' – '),
    amount: estimate && estimate.basis.kind !== 'assumption' ? estimate.amount : null,
    currency: estimate?.currency ?? currency,
    ...place,
    dealType: type,
    closeDate: statedDate(signals, now) ?? usualCloseDate(baseline, type, now),
    pipelines: inOrder(pipelines).map(({ id, label, stages }) => ({
      id,
      label,
      stages: inOrder(stages).map((stage) => ({ id: stage.id, label: stage.label })),
    })),
  };
}

/** Kinds that say what is bought; the others only say that somebody buys. */
const subjectKinds: ReadonlySet<SignalKind> = new Set([
  'seat-expansion',
  'tier-upgrade',
  'cross-sell',
  'new-need',
  'renewal',
  'referral',
]);

/** The opportunity that the deal is about: one that says what is bought before one that does not, then the surest. */
function leadingOpportunity(signals: readonly Signal[]): OpportunityKind | null {
  const ranked = [...signals].sort(
    (a, b) =>
      Number(subjectKinds.has(b.kind)) - Number(subjectKinds.has(a.kind)) ||
      b.probability - a.probability ||
      (a.key < b.key ? -1 : 1),
  );
  return ranked.map(({ kind }) => kind).find(isOpportunityKind) ?? null;
}

/** The first open stage of the pipeline that such deals are usually in, else of the account's first pipeline. */
function firstStage(
  pipelines: readonly Pipeline[],
  usualId: string | null,
): { readonly pipelineId: string; readonly stageId: string } | null {
  const pipeline = pipelines.find(({ id }) => id === usualId) ?? inOrder(pipelines)[0];
  const stage =
    pipeline && inOrder(pipeline.stages).find(({ probability }) => probability > 0 && probability < 1);
  return pipeline && stage ? { pipelineId: pipeline.id, stageId: stage.id } : null;
}

function statedDate(signals: readonly Signal[], now: number): string | null {
  const dates = signals.flatMap(({ facts }) => facts.date ?? []).filter((date) => Date.parse(date) > now);
  return dates.sort()[0] ?? null;
}

function usualCloseDate(baseline: Baseline | null, type: DealType, now: number): string | null {
  const cycle = baseline?.byType[type].cycleDays;
  if (!cycle || cycle.n < enoughDeals.value) return null;
  return new Date(now + Math.ceil(cycle.value) * dayMs).toISOString().slice(0, 10);
}

function inOrder<Item extends { readonly displayOrder: number }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.displayOrder - b.displayOrder);
}
