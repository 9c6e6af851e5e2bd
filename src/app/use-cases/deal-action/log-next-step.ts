import type { DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { failed } from '../context.ts';
import type { FieldContext } from '../repair/repair-context.ts';
import { readActionRecord, writeAction, type RequestOf } from './deal-fields.ts';

/** Writes the next step, in the person's own words, over the one that the card showed. 2 calls. */
export async function logNextStep(
  { action, dealId, text, from }: RequestOf<'log-next-step'>,
  context: FieldContext,
): Promise<FunctionResult<DealActionResponse>> {
  const record = await readActionRecord('deal', dealId, ['hs_next_step'], context);
  if (!record) return failed('record-not-found');
  return writeAction(record, action, [{ property: 'hs_next_step', from, to: text }], context);
}
