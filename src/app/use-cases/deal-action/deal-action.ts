import type { DealActionRequest, DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { DealActionContext } from './action-context.ts';
import { createStepTask, removeStepTask } from './step-task.ts';
import { advanceLifecycle } from './lifecycle.ts';
import { logNextStep } from './log-next-step.ts';
import { closeLost, moveStage } from './move-stage.ts';
import { snoozeDeal } from './snooze-deal.ts';

/**
 * What a person does about a deal with one click. Each action is checked against the CRM as it is now, and the same
 * click twice does it once.
 * @throws CrmError
 */
export async function dealAction(
  request: DealActionRequest,
  context: DealActionContext,
): Promise<FunctionResult<DealActionResponse>> {
  const result = await act(request, context);
  if (result.ok) {
    const outcomes = result.view.fields.map(({ outcome }) => outcome.kind).join(' ');
    const { dealId, action } = request;
    context.log('deal-action', { dealId, action, outcome: result.view.task?.outcome ?? outcomes });
  }
  return result;
}

function act(
  request: DealActionRequest,
  context: DealActionContext,
): Promise<FunctionResult<DealActionResponse>> {
  switch (request.action) {
    case 'move-stage':
      return moveStage(request, context);
    case 'close-lost':
      return closeLost(request, context);
    case 'log-next-step':
      return logNextStep(request, context);
    case 'create-task':
      return createStepTask(request, context);
    case 'remove-task':
      return removeStepTask(request, context);
    case 'snooze-deal':
      return snoozeDeal(request, context);
    case 'lifecycle':
      return advanceLifecycle(request, context);
  }
}
