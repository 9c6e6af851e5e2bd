import { foldWords, hasAny } from '#core/health/folded-words.ts';
import type { StageRole } from '#core/health/health.ts';
import type { PipelineStage } from '#core/records.ts';
import type { FunnelPhase, FunnelTeam } from './funnel-map.ts';
import { phaseWords, pipelineWords, type PipelineKind } from './track-words.ts';

export function kindOfPipeline(label: string): PipelineKind {
  const folded = foldWords(label);
  return pipelineWords.find(([, words]) => hasAny(folded, words))?.[0] ?? 'sale';
}

export interface Place {
  readonly phase: FunnelPhase;
  readonly role: StageRole;
  readonly team: FunnelTeam;
}

/** Of a sale, what its stages stand for. */
const phaseByRole: Readonly<Record<StageRole, FunnelPhase>> = {
  prospecting: 'discovery',
  qualification: 'consideration',
  meeting: 'evaluation',
  proposal: 'evaluation',
  negotiation: 'decision',
  signature: 'decision',
  'after-sales': 'onboarding',
};

const teamByKind: Readonly<Record<PipelineKind, FunnelTeam>> = {
  sale: 'sales',
  lead: 'sales',
  onboarding: 'customer-success',
  growth: 'customer-success',
  service: 'service',
};

/**
 * Where a stage stands in the funnel and who moves it. The won stage of a sale is its handover: sales still moves it, and
 * what follows is onboarding. Nothing is sold in onboarding and service, so their stages are after-sales whatever their names
 * remind of; renewals go through the roles of a sale.
 *
 * @param role as it was read, or as an admin set it
 */
export function placeStage(kind: PipelineKind, stage: PipelineStage, role: StageRole): Place {
  const team = teamByKind[kind];
  const isWon = stage.probability >= 1;
  switch (kind) {
    case 'sale':
      return {
        phase: phaseByRole[role],
        role,
        team: role === 'after-sales' && !isWon ? 'customer-success' : team,
      };
    case 'lead':
      return { phase: isWon ? 'evaluation' : earlyPhase(role), role: isWon ? 'qualification' : role, team };
    case 'onboarding':
      return {
        phase: isWon || isAdoption(stage.label) ? 'adoption' : 'onboarding',
        role: 'after-sales',
        team,
      };
    case 'growth':
      return { phase: 'adoption', role, team };
    case 'service':
      return { phase: 'adoption', role: 'after-sales', team };
  }
}

/** A pipeline of leads ends where the sale begins. */
function earlyPhase(role: StageRole): FunnelPhase {
  return role === 'prospecting' ? 'discovery' : 'consideration';
}

function isAdoption(label: string): boolean {
  const [adoption] = phaseWords;
  return adoption !== undefined && hasAny(foldWords(label), adoption[1]);
}
