import type { StageProposal } from '#core/health/health.ts';
import type { DealAct } from '../changes/change-calls.ts';

/** The write that a proposal asks for. @param fromStageId where the deal stands on the card */
export function proposalToAct(
  proposal: StageProposal,
  fromStageId: string,
  locale: string | undefined,
): DealAct {
  const stages = { fromStageId, toStageId: proposal.stageId };
  if (proposal.kind !== 'close-lost') return { action: 'move-stage', ...stages };
  return { action: 'close-lost', ...stages, reason: proposal.reason, ...(locale ? { locale } : {}) };
}
