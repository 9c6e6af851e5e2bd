import type { PlaybookStep } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import type { DealAct } from '../changes/change-calls.ts';

/** The most characters of a task's subject. */
const longestSubject = 255;

/**
 * The task for a step, in the reader's words; an action that its subject cuts is whole in its body. What was due already is
 * due now.
 */
export function stepToTask(
  { playbook }: Dictionary,
  step: PlaybookStep,
  { deal, readAt }: Pick<DealSignalsView, 'deal' | 'readAt'>,
): Extract<DealAct, { action: 'create-task' }> {
  const [action, material] = [playbook.action(step), playbook.material(step)];
  const whole = toLine(`${deal.name}: ${action}`);
  const subject = toSubject(whole);
  return {
    action: 'create-task',
    stepId: step.id,
    subject,
    body: subject === whole ? material : [action, material].filter((text) => text !== '').join('\n\n'),
    dueAt: Math.max(step.dueAt, readAt),
  };
}

/** One line: who writes an action of their own may have pressed Enter. */
export function toLine(text: string): string {
  const lines = text.split(/[\r\n]/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** One line that a task may carry on top; half a character is left out. */
export function toSubject(text: string): string {
  const line = toLine(text);
  if (line.length <= longestSubject) return line;
  return `${line.slice(0, longestSubject - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
