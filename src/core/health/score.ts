import type { StageRange } from '#core/baselines/baselines.ts';
import { contactShare } from './silence.ts';
import type { Silence } from './silence.ts';
import type { EvidenceStatus, HealthFinding, HealthPart, PartPoints } from './health.ts';
import { paceShare } from './pace.ts';

/** What holds unless an account agreed to its audit's. Why these: docs/decisions/0010-stage-health.md. */
export const partPoints = {
  pace: 30,
  contact: 20,
  movement: 15,
  evidence: 25,
  'next-step': 10,
} as const satisfies PartPoints;

/** Each finding of movement costs a third of its part. */
const movementKinds: ReadonlySet<HealthFinding['kind']> = new Set(['moved-back', 'pushed', 'shrunk']);

export interface ScoreFacts {
  readonly hasPause: boolean;
  readonly days: number | null;
  readonly range: StageRange;
  readonly silence: Silence;
  readonly findings: readonly HealthFinding[];
  readonly evidence: readonly EvidenceStatus[];
  /** 0 to 1, from the playbook. */
  readonly nextStepShare: number;
}

/**
 * The five parts of the score, in whole points. Longer silence never raises one, and one more proof never lowers one.
 * A pause leaves pace and contact whole. Where a stage asks for no proof, none is missing.
 */
export function scoreParts(facts: ScoreFacts, worth: PartPoints = partPoints): readonly HealthPart[] {
  const { hasPause, days, range, silence, findings, evidence } = facts;
  const setbacks = findings.filter(({ kind }) => movementKinds.has(kind)).length;
  const required = evidence.filter(({ isRequired }) => isRequired);
  const proved = required.filter(({ proof }) => proof !== null);
  const part = (id: HealthPart['id'], share: number): HealthPart => ({
    id,
    points: Math.round(share * worth[id]),
    outOf: worth[id],
  });
  return [
    part('pace', hasPause ? 1 : paceShare(days, range)),
    part('contact', hasPause ? 1 : contactShare(silence)),
    part('movement', 1 - setbacks / movementKinds.size),
    part('evidence', required.length === 0 ? 1 : proved.length / required.length),
    part('next-step', facts.nextStepShare),
  ];
}

export function totalPoints(parts: readonly HealthPart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}
