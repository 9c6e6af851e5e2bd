import type { StageProposal } from '#core/health/health.ts';
import type { Pipeline } from '#core/records.ts';
import type { DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FieldReport, FieldValue } from '#core/views/repair-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { failed } from '../context.ts';
import type { DealActionContext } from './action-context.ts';
import {
  notTaken,
  readActionRecord,
  writeAction,
  type ActionRecord,
  type RequestOf,
  type WantedChange,
} from './deal-fields.ts';

type Result = FunctionResult<DealActionResponse>;

/** To the proposed stage. 2 calls, the proposal's, and 1 an hour for the pipelines. */
export async function moveStage(
  request: RequestOf<'move-stage'>,
  context: DealActionContext,
): Promise<Result> {
  return move(request, [stageChange(request)], isMove, context);
}

/** To the pipeline's lost stage with the reason in the reader's words; the same price. */
export async function closeLost(
  request: RequestOf<'close-lost'>,
  context: DealActionContext,
): Promise<Result> {
  const words = writtenDictionaryFor(request.locale).lostReasons[request.reason];
  const to = request.note ? words.withNote(request.note) : words.alone;
  const reason: WantedChange = { property: 'closed_lost_reason', to };
  const isLoss = (proposal: StageProposal) =>
    proposal.kind === 'close-lost' && proposal.reason === request.reason;
  return move(request, [stageChange(request), reason], isLoss, context);
}

type MoveRequest = RequestOf<'move-stage'> | RequestOf<'close-lost'>;

function isMove({ kind }: StageProposal): boolean {
  return kind === 'next-stage' || kind === 'right-stage';
}

function stageChange({ fromStageId, toStageId }: MoveRequest): WantedChange {
  return { property: 'dealstage', from: fromStageId, to: toStageId };
}

/** The proposal comes first, so that the stage is read right before it is written. */
async function move(
  { action, dealId, toStageId }: MoveRequest,
  changes: readonly WantedChange[],
  isWanted: (proposal: StageProposal) => boolean,
  context: DealActionContext,
): Promise<Result> {
  const [proposal, pipelines] = await Promise.all([
    context.findProposal(dealId),
    context.cache.readPipelines(context.crm, context.now()),
  ]);
  const record = await readActionRecord(
    'deal',
    dealId,
    ['dealstage', 'pipeline', 'closed_lost_reason'],
    context,
  );
  if (!record) return failed('record-not-found');
  const [stage] = changes;
  const isThere = record.field('dealstage').present === toStageId;
  const isProposed = proposal !== null && proposal.stageId === toStageId && isWanted(proposal);
  // A stage that the deal left meanwhile says more than that nothing is proposed.
  const isMoved = stage?.from !== record.field('dealstage').present;
  if (stage && !isThere && !isMoved && !(isProposed && isStageOf(pipelines, record, toStageId)))
    return withStageNames(notTaken(record, action, stage, 'not-proposed'), pipelines);
  // Once the deal is there, a reason that somebody wrote since stays.
  return withStageNames(
    await writeAction(record, action, isThere ? changes.slice(0, 1) : changes, context),
    pipelines,
  );
}

function isStageOf(pipelines: readonly Pipeline[], record: ActionRecord, stageId: string): boolean {
  const pipeline = pipelines.find(({ id }) => id === record.field('pipeline').present);
  return pipeline?.stages.some(({ id }) => id === stageId) ?? false;
}

function withStageNames(result: Result, pipelines: readonly Pipeline[]): Result {
  if (!result.ok) return result;
  const names = new Map(
    pipelines.flatMap(({ stages }) => stages.map(({ id, label }) => [id, label] as const)),
  );
  const named = (value: FieldValue) => ({ ...value, label: names.get(value.value ?? '') ?? null });
  const fields = result.view.fields.map((field): FieldReport => {
    if (field.property !== 'dealstage') return field;
    const { from, to, outcome } = field;
    const reached =
      outcome.kind === 'changed-meanwhile' ? { ...outcome, present: named(outcome.present) } : outcome;
    return { ...field, from: named(from), to: named(to), outcome: reached };
  });
  return { ok: true, view: { ...result.view, fields } };
}
