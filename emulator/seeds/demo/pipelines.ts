import type { SeedPipeline } from '../../seed.ts';

/** Two pipelines. The ids of the first are HubSpot's own where it has them; added stages carry numbers. */

export type PipelineKey = 'new' | 'expansion';

export const pipelineId: Readonly<Record<PipelineKey, string>> = { new: 'default', expansion: '76120934' };

export type StageKey =
  'meeting' | 'qualified' | 'demo' | 'pilot' | 'proposal' | 'negotiation' | 'contract' | 'won' | 'lost';

interface StagePlan {
  readonly key: StageKey;
  readonly id: string;
  readonly label: string;
  readonly probability: string;
  /** Median days that a deal spends here; 0 for the closed stages. */
  readonly medianDays: number;
}

const stage = (
  key: StageKey,
  id: string,
  label: string,
  probability: string,
  medianDays: number,
): StagePlan => ({
  key,
  id,
  label,
  probability,
  medianDays,
});

export const stagePlans: Readonly<Record<PipelineKey, readonly StagePlan[]>> = {
  new: [
    stage('meeting', 'appointmentscheduled', 'Appointment scheduled', '0.1', 8),
    stage('qualified', 'qualifiedtobuy', 'Qualified to buy', '0.2', 13),
    stage('demo', 'presentationscheduled', 'Demo', '0.3', 15),
    stage('pilot', '1039582114', 'Pilot', '0.5', 24),
    stage('proposal', 'decisionmakerboughtin', 'Proposal sent', '0.6', 17),
    stage('negotiation', '1039582116', 'Negotiation', '0.8', 19),
    stage('contract', 'contractsent', 'Contract sent', '0.9', 9),
    stage('won', 'closedwon', 'Closed won', '1.0', 0),
    stage('lost', 'closedlost', 'Closed lost', '0.0', 0),
  ],
  expansion: [
    stage('qualified', '1040117301', 'Need identified', '0.2', 7),
    stage('demo', '1040117302', 'Scoping', '0.4', 11),
    stage('proposal', '1040117303', 'Proposal sent', '0.6', 13),
    stage('negotiation', '1040117304', 'Negotiation', '0.8', 11),
    stage('contract', '1040117305', 'Contract sent', '0.9', 6),
    stage('won', '1040117306', 'Closed won', '1.0', 0),
    stage('lost', '1040117307', 'Closed lost', '0.0', 0),
  ],
};

export const dealPipelines: readonly SeedPipeline[] = (['new', 'expansion'] as const).map((key, order) => ({
  id: pipelineId[key],
  label: key === 'new' ? 'New business' : 'Expansion',
  displayOrder: order,
  stages: stagePlans[key].map(({ id, label, probability }, displayOrder) => ({
    id,
    label,
    probability,
    displayOrder,
  })),
}));

/** HubSpot's id of a stage; throws when the pipeline has no such stage. */
export function stageId(pipeline: PipelineKey, key: StageKey): string {
  const found = stagePlans[pipeline].find((plan) => plan.key === key);
  if (!found) throw new Error(`pipeline ${pipeline} has no stage ${key}`);
  return found.id;
}
