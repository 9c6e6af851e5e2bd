import type { StageRole } from '../health/health.ts';
import { defaultPlaybook, type DefaultStepId } from '../playbook/default-playbook.ts';

/** What the app's own playbook does first where a stage stands for this moment of the sale. */
export function firstAction(role: StageRole): DefaultStepId {
  return defaultPlaybook[role][0].id;
}
