import type { SignalKind } from '#core/signals/kind.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { SignalGroupView, SignalView } from '#core/views/signals-view.ts';
import { groupToSignals } from '../data/signal-list.ts';

export const evidenceIds = ['need', 'budget', 'timing', 'authority', 'competitor'] as const;
export type EvidenceId = (typeof evidenceIds)[number];

export interface EvidenceItem {
  readonly id: EvidenceId;
  /** The surest sentence that shows it, and its email; null while nothing does. */
  readonly proof: { readonly signal: SignalView; readonly group: SignalGroupView } | null;
}

const provedBy: Record<EvidenceId, (kind: SignalKind) => boolean> = {
  need: isOpportunityKind,
  budget: (kind) => kind === 'budget',
  timing: (kind) => kind === 'timeline',
  authority: (kind) => kind === 'authority',
  competitor: (kind) => kind === 'competitor',
};

/** What a deal's emails show of it, item by item; what a person called no signal shows nothing. */
export function findEvidence(groups: readonly SignalGroupView[]): readonly EvidenceItem[] {
  const proofs = groups
    .filter((group) => group.decision.state !== 'dismissed')
    .flatMap((group) => groupToSignals(group).map((signal) => ({ signal, group })))
    .sort((one, other) => other.signal.probability - one.signal.probability);
  return evidenceIds.map((id) => ({
    id,
    proof: proofs.find(({ signal }) => provedBy[id](signal.kind)) ?? null,
  }));
}
