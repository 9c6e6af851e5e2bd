import type { FunnelSettings, StepReality } from '#core/funnel/funnel-map.ts';
import { buildTracks } from '#core/funnel/build-tracks.ts';
import { findFunnelProblems } from '#core/funnel/find-funnel-problems.ts';
import type { FunnelAccount } from '#core/funnel/propose.ts';
import { defaultHealthSettings } from '#core/health/default-settings.ts';
import type { Pipeline } from '#core/records.ts';
import type { FunnelRequest, FunnelView } from '#core/views/funnel-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';

/** A made-up account with HubSpot's own lifecycle and a sales pipeline. */

const hubspotLifecycle = [
  ['subscriber', 'Subscriber'],
  ['lead', 'Lead'],
  ['marketingqualifiedlead', 'Marketing qualified lead'],
  ['salesqualifiedlead', 'Sales qualified lead'],
  ['opportunity', 'Opportunity'],
  ['customer', 'Customer'],
] as const;

export const lifecycle = hubspotLifecycle.map(([id, label]) => ({ id, label }));

export function pipeline(id: string, label: string, labels: readonly string[]): Pipeline {
  const stages = labels.map((stage, order) => ({
    id: `${id}-${String(order + 1)}`,
    label: stage,
    displayOrder: order,
    probability: order === labels.length - 1 ? 1 : (order + 1) / 10,
  }));
  return { id, label, displayOrder: 0, stages };
}

export const sales = pipeline('default', 'Sales', [
  'Discovery call',
  'Thinking it over',
  'Demo done',
  'Proposal sent',
  'Contract sent',
  'Closed won',
]);

export const oneOfEach: FunnelAccount = { lifecycle, pipelines: [sales] };

export const steady: readonly StepReality[] = [
  { stepId: 'stage:default:default-1', conversion: { rate: 0.62, n: 148 }, medianDays: { days: 9, n: 92 } },
  { stepId: 'stage:default:default-3', conversion: { rate: 0.44, n: 92 }, medianDays: { days: 21, n: 41 } },
  { stepId: 'stage:default:default-4', conversion: { rate: 0.5, n: 41 }, medianDays: null },
  { stepId: 'lifecycle:lead', conversion: { rate: 0.31, n: 812 }, medianDays: null },
];

/** What the function answers for an account; `settings` is what was agreed on. */
export function funnelView(
  account: FunnelAccount,
  settings: FunnelSettings = { steps: {} },
  part: Partial<FunnelView> = {},
): FunnelView {
  const tracks = buildTracks(account, { health: defaultHealthSettings, funnel: settings });
  return {
    tracks,
    problems: findFunnelProblems(tracks),
    reality: steady,
    version: 4,
    isProposal: Object.keys(settings.steps).length === 0,
    timeZone: 'Europe/Paris',
    ...part,
  };
}

/** A function that keeps what is written, as the app's own does. */
export function keepingFunnel(account: FunnelAccount, opened = funnelView(account)) {
  let kept = opened;
  return (request: FunnelRequest): FunctionResult<FunnelView> => {
    if (request.action === 'write')
      kept = funnelView(account, { steps: request.steps }, { ...pick(kept), version: kept.version + 1 });
    return { ok: true, view: kept };
  };
}

const pick = ({ reality, timeZone }: FunnelView) => ({ reality, timeZone });
