import type { RangeSource, StageRange } from '#core/baselines/baselines.ts';
import type {
  DealHealth,
  EvidenceId,
  EvidenceStatus,
  HealthPart,
  PlaybookStep,
  Proof,
  StageRole,
  StageStep,
} from '#core/health/health.ts';
import { evidenceIds } from '#core/health/health.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { now } from './views.ts';

export const day = 86_400_000;

const stages: readonly [id: string, label: string, role: StageRole, median: number][] = [
  ['prospect', 'Prospecting', 'prospecting', 9],
  ['qualified', 'Qualification', 'qualification', 12],
  ['meeting', 'Meeting', 'meeting', 10],
  ['proposal', 'Proposal', 'proposal', 17],
  ['negotiation', 'Negotiation', 'negotiation', 14],
  ['signature', 'Signature', 'signature', 6],
];

export type StageId = 'prospect' | 'qualified' | 'meeting' | 'proposal' | 'negotiation' | 'signature';

function range(median: number, source: RangeSource): StageRange {
  if (source === 'setting') return { median: 14, p75: 21, p90: 28, n: 0, source };
  return { median, p75: Math.round(median * 1.4), p90: Math.round(median * 1.8), n: 23, source };
}

/** The usual six stages, `days` long in the current one. */
export function track(
  current: StageId,
  days: number | null,
  source: RangeSource = 'stage',
): readonly StageStep[] {
  const place = stages.findIndex(([id]) => id === current);
  return stages.map(([stageId, label, role, median], index) => ({
    stageId,
    label,
    role,
    isVague: false,
    days: index < place ? median - 2 : index === place ? days : null,
    range: range(median, source),
    state: index < place ? 'done' : index === place ? 'current' : 'ahead',
  }));
}

export function rangeOfStage(id: StageId, source: RangeSource = 'stage'): StageRange {
  return range(stages.find(([stageId]) => stageId === id)?.[3] ?? 14, source);
}

/** A sentence of an email as a proof. */
export function quoted(
  emailId: string,
  signalKind: SignalKind,
  quote: string,
  daysAgo: number,
  senderName = 'Claire Moreau',
): Extract<Proof, { kind: 'signal' }> {
  return {
    kind: 'signal',
    key: `${emailId}:${signalKind}`,
    signalKind,
    quote,
    at: now - daysAgo * day,
    senderName,
  };
}

/** Every item, those given with their proof, those named as required. */
export function evidence(
  proofs: Partial<Record<EvidenceId, Proof>>,
  required: readonly EvidenceId[] = [],
): readonly EvidenceStatus[] {
  return evidenceIds.map((id) => ({
    id,
    proof: proofs[id] ?? null,
    isRequired: required.includes(id),
  }));
}

export function parts(
  pace: number,
  contact: number,
  movement: number,
  proved: number,
  nextStep: number,
): readonly HealthPart[] {
  return [
    { id: 'pace', points: pace, outOf: 30 },
    { id: 'contact', points: contact, outOf: 20 },
    { id: 'movement', points: movement, outOf: 15 },
    { id: 'evidence', points: proved, outOf: 25 },
    { id: 'next-step', points: nextStep, outOf: 10 },
  ];
}

export function step(id: string, role: StageRole, dueInDays: number, isOverdue = false): PlaybookStep {
  return { id, role, dueInDays, dueAt: now + (isOverdue ? -4 : dueInDays) * day, isOverdue };
}

/** A deal in Proposal since 12 days that moves; its score is the sum of its parts. */
export function health(part: Partial<DealHealth> = {}): DealHealth {
  const shown = part.parts ?? parts(30, 20, 15, 14, 7);
  return {
    status: 'moving',
    score: shown.reduce((sum, { points }) => sum + points, 0),
    parts: shown,
    track: track('proposal', 12),
    findings: [],
    pauses: [],
    evidence: evidence(
      {
        need: quoted('m1', 'new-need', 'We are looking for one tool for our three sites.', 30),
        budget: quoted('m2', 'budget', 'We have set 50,000 € aside for this year.', 9),
        timing: { kind: 'field', field: 'closedate' },
        'decision-maker': {
          kind: 'contact',
          contactId: '502',
          name: 'Hugo Lefèvre',
          jobTitle: 'Finance director',
        },
      },
      ['need', 'budget', 'decision-maker'],
    ),
    nextStep: null,
    proposal: null,
    ...part,
  };
}
