import type { DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { snoozedUntilProperty } from '#crm/app-properties.ts';
import { failed } from '../context.ts';
import type { FieldContext } from '../repair/repair-context.ts';
import { notTaken, readActionRecord, writeAction, type RequestOf, type WantedChange } from './deal-fields.ts';

const msPerDay = 86_400_000;

/** A deal that nobody looks at for longer is no open deal. */
const mostDays = 366;

/** Sets an open deal aside until a moment, or wakes it. 2 calls. */
export async function snoozeDeal(
  { action, dealId, until }: RequestOf<'snooze-deal'>,
  context: FieldContext,
): Promise<FunctionResult<DealActionResponse>> {
  const now = context.now();
  if (until !== null && (until <= now || until > now + mostDays * msPerDay)) return failed('bad-request');
  const record = await readActionRecord('deal', dealId, [snoozedUntilProperty, 'hs_is_closed'], context);
  if (!record) return failed('record-not-found');
  const to = until === null ? '' : new Date(until).toISOString();
  const change: WantedChange = { property: snoozedUntilProperty, to };
  if (until !== null && record.field('hs_is_closed').present === 'true')
    return notTaken(record, action, change, 'not-proposed');
  return writeAction(record, action, [change], context);
}
