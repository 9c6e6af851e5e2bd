import type { DealDetails, EmailTrace } from '#core/deals/deal-details.ts';
import { dayMs } from '#core/health/days.ts';
import type { EvidenceStatus, PlaybookStep, StageRole } from '#core/health/health.ts';
import type { PlaybookEntry } from '#core/health/settings.ts';

/** An email of the day before belongs to the stage: people send the proposal first and move the deal afterwards. */
const emailGraceMs = dayMs;

export interface StepFacts {
  readonly deal: Pick<DealDetails, 'amount' | 'nextActivityAt' | 'nextStep'>;
  readonly role: StageRole | null;
  /** When the deal came into its stage; null where nobody knows. */
  readonly enteredAt: number | null;
  readonly evidence: readonly EvidenceStatus[];
  readonly emails: readonly EmailTrace[] | null;
  /** When the buyer asked for something that nobody answered yet; null where nothing waits. */
  readonly unansweredSince: number | null;
  /** Until when the deal is paused; no step is due before. */
  readonly pausedUntil: number | null;
  readonly now: number;
}

export interface StepPlan {
  /** An answer that the buyer waits for, else the first step of the playbook that nothing proves done. */
  readonly nextStep: PlaybookStep | null;
  /** 0 to 1 for the score: 1 with an activity ahead, else the share of the stage's steps that are not overdue. */
  readonly share: number;
}

/** Comes before any playbook. */
export const answerStep = { id: 'answer-buyer', dueInDays: 1 } as const;

/** A next step in the owner's own words is at least half of a plan. */
const shareOfWords = 0.5;

/** What comes next in the stage's playbook, and how far it is followed. One more proof never lowers the share. */
export function planSteps(entries: readonly PlaybookEntry[], facts: StepFacts): StepPlan {
  const { role, deal, now } = facts;
  const signs = collectSigns(facts);
  const open = entries.filter(({ doneBy }) => !doneBy.some((sign) => signs.has(sign)));
  const steps = role === null ? [] : open.map((entry) => toStep(entry, role, facts));
  const overdue = steps.filter(({ isOverdue }) => isOverdue).length;
  const followed = entries.length === 0 ? 1 : 1 - overdue / entries.length;
  const isPlanned = deal.nextActivityAt !== null && deal.nextActivityAt > now;
  const inWords = deal.nextStep === null || deal.nextStep.trim() === '' ? 0 : shareOfWords;
  return {
    nextStep: answerToGive(facts) ?? steps[0] ?? null,
    share: isPlanned ? 1 : Math.max(followed, inWords),
  };
}

function answerToGive({ role, unansweredSince, now }: StepFacts): PlaybookStep | null {
  if (role === null || unansweredSince === null) return null;
  const dueAt = unansweredSince + answerStep.dueInDays * dayMs;
  return { ...answerStep, role, dueAt, isOverdue: dueAt < now };
}

function toStep({ id, dueInDays, words }: PlaybookEntry, role: StageRole, facts: StepFacts): PlaybookStep {
  const { enteredAt, pausedUntil, now } = facts;
  const dueAt = Math.max((enteredAt ?? now) + dueInDays * dayMs, pausedUntil ?? 0);
  // What is due the same day has that day.
  const isOverdue = Math.max(dueAt, (enteredAt ?? now) + dayMs) < now;
  return { id, role, dueInDays, dueAt, isOverdue, ...(words && { words }) };
}

function collectSigns({ deal, enteredAt, evidence, emails, now }: StepFacts): ReadonlySet<string> {
  const signs = new Set<string>(evidence.filter(({ proof }) => proof !== null).map(({ id }) => id));
  if (deal.nextActivityAt !== null && deal.nextActivityAt > now) signs.add('next-activity');
  if (deal.amount !== null && deal.amount > 0) signs.add('amount');
  const since = enteredAt === null ? -Infinity : enteredAt - emailGraceMs;
  for (const { direction, sentAt } of emails ?? []) {
    if (sentAt < since || sentAt > now) continue;
    if (direction === 'OUTGOING') signs.add('outgoing-email');
    if (direction === 'INCOMING') signs.add('incoming-email');
  }
  return signs;
}
