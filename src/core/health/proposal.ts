import type { Pipeline } from '#core/records.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { dayMs } from './days.ts';
import { signalToProof } from './evidence.ts';
import type { EvidenceStatus, HealthFinding, Proof, StageProposal, StageRole } from './health.ts';
import type { Refusal } from './refusal.ts';
import { isBeyondUsual } from './silence.ts';
import type { Silence } from './silence.ts';
import { isEarlyRole, isLateRole } from './stage-role.ts';
import type { StageMeaning } from './stage-role.ts';

/** What a proposal is made from; signals of this deal, newest first. */
export interface ProposalFacts {
  readonly pipeline: Pipeline | null;
  readonly stages: readonly StageMeaning[];
  readonly stageId: string;
  readonly role: StageRole | null;
  readonly enteredAt: number | null;
  readonly signals: readonly Signal[];
  readonly evidence: readonly EvidenceStatus[];
  readonly findings: readonly HealthFinding[];
  readonly silence: Silence;
  readonly refusal: Refusal | null;
  readonly hasPause: boolean;
  readonly now: number;
}

/** Days for which order words contradict an early stage. */
const orderWordsDays = 90;

/** Most proofs that a proposal carries. */
const mostProofs = 3;

/** A stalled deal is over without a refusal after so many usual silences, and no sooner than so many days. */
const noAnswer = { usualSilences: 4, days: 60 } as const;

/** What the buyer must have said for a stage of this role to be next. */
const kindsBefore: Readonly<Partial<Record<StageRole, readonly SignalKind[]>>> = {
  negotiation: ['discount', 'procurement'],
  signature: ['procurement'],
};

/**
 * At most one move that the facts speak for: closing as lost before the right stage before the next stage. After a
 * refusal no step forward is proposed.
 */
export function proposeStage(facts: ProposalFacts): StageProposal | null {
  const lost = closeLost(facts);
  if (lost || facts.refusal) return lost;
  return rightStage(facts) ?? nextStage(facts);
}

function closeLost(facts: ProposalFacts): StageProposal | null {
  const lostStage = facts.pipeline?.stages.find(({ probability }) => probability === 0);
  if (!lostStage || facts.hasPause || !isLateRole(facts.role)) return null;
  const { refusal, silence } = facts;
  const stageId = lostStage.id;
  if (refusal && isBeyondUsual(silence)) {
    const proofs = refusal.signals.slice(0, mostProofs).map(signalToProof);
    return { kind: 'close-lost', stageId, reason: refusal.reason, proofs };
  }
  return isUnanswered(facts) ? { kind: 'close-lost', stageId, reason: 'no-answer', proofs: [] } : null;
}

function isUnanswered({ findings, silence }: ProposalFacts): boolean {
  const isStalled = findings.some(({ kind }) => kind === 'stalled');
  const longest = Math.max(noAnswer.days, noAnswer.usualSilences * silence.usual);
  return isStalled && !silence.isOurTurn && silence.days > longest;
}

/**
 * A purchase under way while the deal stands in an early stage. A tender asks for a proposal; legal review, contract
 * and order come later. Who moved the deal back since the email knows more than the email.
 */
function rightStage(facts: ProposalFacts): StageProposal | null {
  if (!isEarlyRole(facts.role)) return null;
  const earliest = Math.max(facts.now - orderWordsDays * dayMs, movedBackAt(facts.findings));
  const order = facts.signals.filter(
    ({ kind, tier, sentAt }) => kind === 'procurement' && tier === 'alert' && sentAt > earliest,
  );
  const [newest] = order;
  if (!newest) return null;
  const isTender = facts.signals.some(
    ({ kind, emailId }) => kind === 'new-need' && emailId === newest.emailId,
  );
  const roles: readonly StageRole[] = isTender
    ? ['proposal', 'negotiation']
    : ['negotiation', 'proposal', 'signature'];
  const stage = roles
    .map((role) => stagesAhead(facts).find((ahead) => ahead.role === role))
    .find((found) => found !== undefined);
  if (!stage) return null;
  return {
    kind: 'right-stage',
    stageId: stage.stage.id,
    proofs: order.slice(0, mostProofs).map(signalToProof),
  };
}

/** Everything that the stage asks for is proved, and the buyer spoke since the deal came into it. */
function nextStage(facts: ProposalFacts): StageProposal | null {
  const required = facts.evidence.filter(({ isRequired }) => isRequired);
  const proofs = required.map(({ proof }) => proof).filter((proof) => proof !== null);
  if (required.length === 0 || proofs.length < required.length) return null;
  if (facts.enteredAt === null || (facts.silence.lastWordAt ?? 0) <= facts.enteredAt) return null;
  if (facts.findings.some(({ kind }) => kind === 'silent' || kind === 'moved-back')) return null;
  const [next] = stagesAhead(facts);
  if (!next || next.role === 'after-sales') return null;
  const kinds = kindsBefore[next.role];
  const step = facts.signals.find(({ kind }) => kinds?.includes(kind));
  if (kinds && next.role !== facts.role && !step) return null;
  const all = step ? [signalToProof(step), ...proofs] : proofs;
  return { kind: 'next-stage', stageId: next.stage.id, proofs: uniqueProofs(all).slice(0, mostProofs) };
}

function stagesAhead({ stages, stageId }: ProposalFacts): readonly StageMeaning[] {
  const present = stages.findIndex(({ stage }) => stage.id === stageId);
  return present < 0 ? [] : stages.slice(present + 1).filter(({ isVague }) => !isVague);
}

function movedBackAt(findings: readonly HealthFinding[]): number {
  return findings.find((finding) => finding.kind === 'moved-back')?.at ?? 0;
}

function uniqueProofs(proofs: readonly Proof[]): readonly Proof[] {
  const byText = new Map(proofs.map((proof) => [JSON.stringify(proof), proof]));
  return [...byText.values()];
}
