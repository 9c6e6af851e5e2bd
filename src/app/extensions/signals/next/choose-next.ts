import type { DealHealth, PlaybookStep, StageProposal } from '#core/health/health.ts';
import type { Warning } from '#core/quality/rule.ts';

/** What a deal's card asks for first. */
export type NextAction =
  | { readonly kind: 'proposal'; readonly proposal: StageProposal }
  | { readonly kind: 'step'; readonly step: PlaybookStep }
  | { readonly kind: 'warning'; readonly warning: Warning };

export interface NextPlan {
  readonly first: NextAction | null;
  /** The playbook's step, where something else comes first. */
  readonly then: PlaybookStep | null;
}

/**
 * One thing to do: the move that the proofs speak for; else, on a deal that does not move, the playbook's step; else
 * mending the most consequential warning, if much hangs on it; else the step.
 */
export function chooseNext(health: DealHealth | null, warnings: readonly Warning[]): NextPlan {
  if (!health || health.status === 'closed') return { first: null, then: null };
  const { nextStep, proposal, status } = health;
  if (proposal) return { first: { kind: 'proposal', proposal }, then: null };
  const isTroubled = status === 'slow' || status === 'stalled' || status === 'silent';
  const warning = warnings.find(({ severity }) => severity === 'high');
  if (warning && !(isTroubled && nextStep)) return { first: { kind: 'warning', warning }, then: nextStep };
  return { first: nextStep && { kind: 'step', step: nextStep }, then: null };
}
