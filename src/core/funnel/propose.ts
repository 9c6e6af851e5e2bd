import type { HealthSettings } from '#core/health/settings.ts';
import { stageKey } from '#core/health/stage-agreement.ts';
import { isOpenStage, readStages } from '#core/health/stage-role.ts';
import type { Pipeline, PipelineStage } from '#core/records.ts';
import type { FunnelPhase, FunnelStep, FunnelTeam, FunnelTrack } from './funnel-map.ts';
import {
  isOnTheWay,
  lifecycleStepId,
  phaseOfLabel,
  usualStep,
  type LifecycleStage,
} from './lifecycle-steps.ts';
import { kindOfPipeline, placeStage } from './pipeline-kinds.ts';

/** What the account has that a customer goes through. */
export interface FunnelAccount {
  /** In their order. */
  readonly lifecycle: readonly LifecycleStage[];
  readonly pipelines: readonly Pipeline[];
}

/**
 * The map as the app proposes it: the lifecycle of contacts, then every deal pipeline with its open stages and what follows
 * once it is won. Phase and team come from HubSpot's own ids, from what a stage stands for and from names in seven languages;
 * exit criteria and delays are those that hold today by role. `action` and `material` are empty, which stands for the words
 * that the dictionary has: by role, else by phase. A track without steps is left out.
 */
export function proposeTracks(
  { lifecycle, pipelines }: FunnelAccount,
  health: HealthSettings,
): FunnelTrack[] {
  const tracks: FunnelTrack[] = [
    { id: 'lifecycle', kind: 'lifecycle', label: '', steps: lifecycleSteps(lifecycle) },
    ...pipelines.map((pipeline): FunnelTrack => ({
      id: pipeline.id,
      kind: 'pipeline',
      label: pipeline.label,
      steps: pipelineSteps(pipeline, health),
    })),
  ];
  return tracks.filter(({ steps }) => steps.length > 0);
}

const nothingSaid = { proof: '', action: '', material: '', isProposal: true } as const;

function lifecycleSteps(stages: readonly LifecycleStage[]): readonly FunnelStep[] {
  let phase: FunnelPhase = 'discovery';
  return stages.filter(isOnTheWay).map(({ id, label }) => {
    const usual = usualStep(id);
    phase = usual?.phase ?? phaseOfLabel(label, phase);
    return {
      id: lifecycleStepId(id),
      label,
      phase,
      role: null,
      team: usual?.team ?? teamByPhase[phase],
      evidence: usual?.evidence ?? [],
      delayDays: usual?.delayDays ?? null,
      isOnCards: false,
      ...nothingSaid,
    };
  });
}

/** Of the lifecycle: marketing finds and warms, sales sells, customer success does the rest. */
const teamByPhase: Readonly<Record<FunnelPhase, FunnelTeam>> = {
  discovery: 'marketing',
  consideration: 'marketing',
  evaluation: 'sales',
  decision: 'sales',
  onboarding: 'customer-success',
  adoption: 'customer-success',
};

function pipelineSteps(pipeline: Pipeline, health: HealthSettings): readonly FunnelStep[] {
  const kind = kindOfPipeline(pipeline.label);
  const open = readStages(pipeline, health).map(({ stage, role }) => ({ stage, role }));
  const won = pipeline.stages.filter(({ probability }) => probability >= 1);
  const steps = [...open, ...won.map((stage) => ({ stage, role: 'after-sales' as const }))];
  return steps.map(({ stage, role: read }) => {
    const set = health.roleByStage[stage.id];
    const { phase, team, ...usual } = placeStage(kind, stage, set ?? read);
    const role = set ?? usual.role;
    return {
      id: stageKey(pipeline.id, stage.id),
      label: labelOf(stage),
      ...{ phase, role, team },
      evidence: health.exitCriteria[role],
      // A playbook of the account's own may count in parts of days, the map counts whole ones.
      delayDays: toWholeDays(health.playbook[role][0]?.dueInDays ?? null),
      isOnCards: isOpenStage(stage),
      ...nothingSaid,
    };
  });
}

function toWholeDays(days: number | null): number | null {
  return days === null ? null : Math.ceil(days);
}

/** HubSpot lets a label be blank; its id says more than nothing. */
function labelOf({ id, label }: PipelineStage): string {
  return label.trim() === '' ? id : label;
}
