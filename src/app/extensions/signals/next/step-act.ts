import type { PlaybookStep } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import type { DealAct } from '../changes/change-calls.ts';

/** The task for a step, in the reader's words. What was due already is due now. */
export function stepToTask(
  { playbook }: Dictionary,
  step: PlaybookStep,
  { deal, readAt }: Pick<DealSignalsView, 'deal' | 'readAt'>,
): Extract<DealAct, { action: 'create-task' }> {
  return {
    action: 'create-task',
    stepId: step.id,
    subject: `${deal.name}: ${playbook.action(step)}`,
    body: playbook.material(step),
    dueAt: Math.max(step.dueAt, readAt),
  };
}
