import type { FunnelAccount } from '#core/funnel/propose.ts';
import { measureLifecycle, type ReachedStep } from '#core/funnel/lifecycle-reality.ts';
import { isOnTheWay, lifecycleStepId } from '#core/funnel/lifecycle-steps.ts';
import type { StepReality } from '#core/funnel/funnel-map.ts';
import type { Pipeline } from '#core/records.ts';
import { CrmError } from '#crm/crm.ts';
import type { DatedStage, LifecycleReads } from '#crm/funnel/lifecycle-reads.ts';
import type { UseCaseContext } from '../context.ts';

export interface FunnelContext extends UseCaseContext {
  readonly lifecycle: LifecycleReads;
}

/** The account's stages as they are now; null where HubSpot does not let the app see them. */
export interface FoundStages {
  readonly lifecycle: readonly DatedStage[] | null;
  readonly pipelines: readonly Pipeline[] | null;
}

/** 3 calls. */
export async function readStages({ crm, lifecycle, log }: FunnelContext): Promise<FoundStages> {
  const unlessHidden = async <Value>(what: string, reading: Promise<Value>): Promise<Value | null> => {
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof CrmError) || error.category !== 'missing-scope') throw error;
      log(`${what}-unread`, { category: error.category });
      return null;
    }
  };
  const [stages, pipelines] = await Promise.all([
    unlessHidden('lifecycle', lifecycle.readStages()),
    unlessHidden('pipelines', crm.readPipelines()),
  ]);
  return { lifecycle: stages, pipelines };
}

export function toFunnelAccount({ lifecycle, pipelines }: FoundStages): FunnelAccount {
  return { lifecycle: lifecycle ?? [], pipelines: pipelines ?? [] };
}

/** Steps of the lifecycle whose contacts are counted, and those that a search can name within HubSpot's 3,000 characters. */
const mostCounted = 10;
const mostNamed = 25;

/**
 * How contacts go through the lifecycle, for 1 search call a step and 10 at most, one after the other as HubSpot wants its
 * searches. Figures only help: a step that HubSpot gives no answer for has none, nor has one that time does not suffice for.
 */
export async function readLifecycleReality(
  found: readonly DatedStage[],
  context: FunnelContext,
): Promise<readonly StepReality[]> {
  const stages = found.filter(isOnTheWay).slice(0, mostNamed);
  const steps: ReachedStep[] = [];
  for (const index of stages.slice(0, mostCounted).keys())
    steps.push(await readReached(stages, index, context));
  return measureLifecycle(steps);
}

async function readReached(
  stages: readonly DatedStage[],
  index: number,
  { lifecycle, log, now, deadline }: FunnelContext,
): Promise<ReachedStep> {
  try {
    if (now() < deadline) return await lifecycle.readReached(stages, index);
    log('lifecycle-step-uncounted', { category: 'timeout' });
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    log('lifecycle-step-uncounted', { category: error.category });
  }
  return { stepId: lifecycleStepId(stages[index]?.id ?? ''), contacts: null, latest: null };
}
