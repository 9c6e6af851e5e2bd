import { hasWords } from '#core/data-rights/words.ts';
import { planSteps } from '#core/playbook/next-step.ts';
import type { StepPlan } from '#core/playbook/next-step.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { DealHealth, HealthFinding, Pause } from './health.ts';
import type { HealthContext, HealthInput } from './input.ts';
import { readMovement } from './movement.ts';
import { readPace } from './pace.ts';
import { readPauses } from './pauses.ts';
import { proposeStage } from './proposal.ts';
import { readDeal } from './reading.ts';
import type { DealReading } from './reading.ts';
import { readRefusal } from './refusal.ts';
import { scoreParts, totalPoints } from './score.ts';
import { measureSilence, readSilence } from './silence.ts';
import type { Silence } from './silence.ts';
import { buildTrack } from './track.ts';

/** The most consequential first. */
const rank: Readonly<Record<HealthFinding['kind'], number>> = {
  stalled: 0,
  silent: 1,
  shrunk: 2,
  'moved-back': 3,
  pushed: 4,
  slow: 5,
};

/**
 * Whether a deal moves, what proves it, what is missing and what comes next. Nothing is made up: what is not known costs
 * nothing and claims nothing. Time is linear in the numbers of emails and signals, but for one sort of the signals.
 */
export function assessHealth(input: HealthInput, context: HealthContext): DealHealth {
  const reading = readDeal(input, context);
  const track = buildTrack(input.deal, reading, context);
  if (!input.deal.isClosed) return { ...assessOpen(input, reading, context), track };
  return {
    ...{ status: 'closed', score: null, parts: [], track, findings: [], pauses: [] },
    ...{ evidence: reading.evidence, nextStep: null, proposal: null },
  };
}

function assessOpen(
  input: HealthInput,
  reading: DealReading,
  context: HealthContext,
): Omit<DealHealth, 'track'> {
  const { days, range, evidence } = reading;
  // What lost its words to its age still tells that the buyer spoke, and no longer what to do.
  const signals = reading.signals.filter(hasWords);
  const silence = measureSilence(input, reading.signals, context);
  const standstills = [readPace(days, range), readSilence(silence)].filter((found) => found !== null);
  const pauses = readPauses(input, signals, context);
  const hasPause = pauses.length > 0;
  const isPaused = pauses.some((pause) => isInEffect(pause, standstills));
  const movement = readMovement(input.deal, reading.stays, reading.stages, context.now);
  const findings = [...(hasPause ? [] : standstills), ...movement];
  findings.sort((a, b) => rank[a.kind] - rank[b.kind]);
  const plan = planNextStep(
    input,
    { ...reading, signals, silence },
    context,
    isPaused ? pauses[0] : undefined,
  );
  const { share: nextStepShare } = plan;
  const parts = scoreParts(
    { hasPause, days, range, silence, findings, evidence, nextStepShare },
    context.points,
  );
  const refusal = readRefusal(signals, input.emails, context.now);
  const facts = { ...reading, signals, stageId: input.deal.stageId, findings, silence, refusal, hasPause };
  return {
    status: isPaused ? 'paused' : statusOf(findings),
    score: totalPoints(parts),
    ...{ parts, findings, pauses, evidence, nextStep: plan.nextStep },
    proposal: isPaused ? null : proposeStage({ ...facts, now: context.now }),
  };
}

/** Who set the deal aside, or asked to wait, paused it; a meeting or a season only explains a standstill. */
function isInEffect({ kind }: Pause, standstills: readonly HealthFinding[]): boolean {
  return kind === 'snoozed' || kind === 'buyer-said' || standstills.length > 0;
}

function statusOf(findings: readonly HealthFinding[]): DealHealth['status'] {
  const has = (sought: HealthFinding['kind']) => findings.some(({ kind }) => kind === sought);
  if (has('stalled')) return 'stalled';
  if (has('silent')) return 'silent';
  return has('slow') ? 'slow' : 'moving';
}

function planNextStep(
  { deal, emails }: HealthInput,
  { role, enteredAt, evidence, signals, silence, playbook }: DealReading & { readonly silence: Silence },
  { now }: HealthContext,
  pause: Pause | undefined,
): StepPlan {
  const asked = signals.find(({ kind }) => isOpportunityKind(kind))?.sentAt ?? -Infinity;
  const isAnswerDue = emails !== null && silence.isOurTurn && asked >= (silence.lastWordAt ?? 0) && !pause;
  const unansweredSince = isAnswerDue ? asked : null;
  const pausedUntil = pause?.until ?? null;
  const facts = { deal, role, enteredAt, evidence, emails, unansweredSince, pausedUntil, now };
  return planSteps(playbook, facts);
}
