import { buildTracks } from '#core/funnel/build-tracks.ts';
import type { FunnelSettings, FunnelStep, FunnelTrack } from '#core/funnel/funnel-map.ts';
import type { FunnelAccount } from '#core/funnel/propose.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import type { Pipeline } from '#core/records.ts';

/** Accounts and maps, written out; a test states only what it is about. */

export const ownLifecycle = [
  ['subscriber', 'Subscriber'],
  ['lead', 'Lead'],
  ['marketingqualifiedlead', 'Marketing Qualified Lead'],
  ['salesqualifiedlead', 'Sales Qualified Lead'],
  ['opportunity', 'Opportunity'],
  ['customer', 'Customer'],
  ['evangelist', 'Evangelist'],
  ['other', 'Other'],
].map(([id = '', label = '']) => ({ id, label }));

export function aPipeline(
  id: string,
  label: string,
  stages: readonly (readonly [string, number])[],
): Pipeline {
  return {
    ...{ id, label, displayOrder: 0 },
    stages: stages.map(([name, probability], displayOrder) => ({
      ...{ id: `${id}-${displayOrder + 1}`, label: name, probability, displayOrder },
    })),
  };
}

export const sales = aPipeline('sales', 'Sales pipeline', [
  ['Qualified', 0.2],
  ['Demo', 0.4],
  ['Proposal sent', 0.6],
  ['Contract sent', 0.9],
  ['Closed won', 1],
  ['Closed lost', 0],
]);

export const onboarding = aPipeline('onboarding', 'Customer onboarding', [
  ['Kick-off', 0.2],
  ['Training', 0.6],
  ['Adoption review', 0.8],
  ['Live', 1],
]);

export function tracksOf(
  { lifecycle = [], pipelines = [] }: Partial<FunnelAccount>,
  funnel: FunnelSettings = { steps: {} },
): readonly FunnelTrack[] {
  return buildTracks({ lifecycle, pipelines }, { health: defaultHealthSettings, funnel });
}

/** Complete, and without any problem. */
export function aStep(fields: Partial<FunnelStep> = {}): FunnelStep {
  return {
    ...{ id: 'stage:sales:1', label: 'Proposal sent', phase: 'evaluation', role: 'proposal', team: 'sales' },
    ...{ evidence: ['need'], proof: '', delayDays: 3, action: '', material: '' },
    ...{ isOnCards: true, isProposal: true },
    ...fields,
  };
}

/** A track of steps that differ from a complete one; each has an id of its own. */
export function aTrack(
  steps: readonly Partial<FunnelStep>[],
  fields: Partial<FunnelTrack> = {},
): FunnelTrack {
  const id = fields.id ?? 'sales';
  return {
    ...{ id, kind: 'pipeline', label: 'Sales' },
    steps: steps.map((step, index) => aStep({ id: `stage:${id}:${index + 1}`, ...step })),
    ...fields,
  };
}
