import type { Decision } from '#core/signals/signal.ts';
import type { DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { failed, type UseCaseContext } from '../context.ts';
import { isTaken, settle, type DecisionCase } from './settle.ts';

/** Dismisses or snoozes. */
export async function setAside(
  decisionCase: DecisionCase,
  decision: Extract<Decision, { state: 'dismissed' | 'snoozed' }>,
  context: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  if (decision.state === 'snoozed' && decision.until <= context.now()) return failed('bad-request');
  if (isTaken(decisionCase.chosen, decision, context.now())) return failed('changed-meanwhile');
  return settle(decisionCase, decision, context);
}

/** Takes any decision back. A deal that was made stays. */
export async function reopen(
  decisionCase: DecisionCase,
  context: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  return settle(decisionCase, { state: 'open' }, context);
}
