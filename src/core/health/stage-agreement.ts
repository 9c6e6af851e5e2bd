import type { HealthSettings, PlaybookEntry, StageAgreement } from './settings.ts';

/** What a stage is agreed on under. Stages of two pipelines may have the same id. */
export function stageKey(pipelineId: string, stageId: string): string {
  return `stage:${pipelineId}:${stageId}`;
}

export function agreementOf(
  { agreed }: Pick<HealthSettings, 'agreed'>,
  pipelineId: string,
  stageId: string,
): StageAgreement | null {
  return agreed?.[stageKey(pipelineId, stageId)] ?? null;
}

/**
 * The steps of a stage: those of its role, the first in the account's own words and due when it was agreed. What shows that
 * the first step is done stays the same, so that an email sent counts for it in any words.
 */
export function playbookOf(
  entries: readonly PlaybookEntry[],
  agreed: StageAgreement | null,
): readonly PlaybookEntry[] {
  const [first, ...others] = entries;
  if (!agreed || !first) return agreed ? ownSteps(agreed) : entries;
  const dueInDays = agreed.dueInDays ?? first.dueInDays;
  const words = wordsOf(agreed, first);
  return [{ ...first, dueInDays, ...(words && { words }) }, ...others];
}

/** Where the role has no steps, the account's own is the only one; an activity ahead shows that it is under way. */
function ownSteps(agreed: StageAgreement): readonly PlaybookEntry[] {
  const words = wordsOf(agreed);
  if (!words) return [];
  return [{ id: 'agreed-step', dueInDays: agreed.dueInDays ?? 7, doneBy: ['next-activity'], words }];
}

/** An own action without material needs none; own material without an action goes with the playbook's. */
function wordsOf(
  { action, material }: StageAgreement,
  first?: PlaybookEntry,
): PlaybookEntry['words'] | undefined {
  if (action !== '') return { action, material };
  if (material === '') return first?.words;
  return { action: first?.words?.action ?? '', material };
}
