import { isBehind } from '#core/health/lifecycle.ts';
import type { DealActionResponse } from '#core/views/deal-action-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { DealWithIds } from '#crm/crm.ts';
import { failed } from '../context.ts';
import type { FieldContext } from '../repair/repair-context.ts';
import { notTaken, readActionRecord, writeAction, type RequestOf, type WantedChange } from './deal-fields.ts';

/**
 * Moves a contact or company of the deal forward: an open deal makes an opportunity, a won one a customer. It cannot be
 * undone, since HubSpot moves a lifecycle stage only forward. 3 calls.
 */
export async function advanceLifecycle(
  { action, dealId, recordType, recordId, to }: RequestOf<'lifecycle'>,
  context: FieldContext,
): Promise<FunctionResult<DealActionResponse>> {
  const [deal, record] = await Promise.all([
    context.crm.readDealWithIds(dealId),
    readActionRecord(recordType, recordId, ['lifecyclestage'], context),
  ]);
  if (!deal || !record) return failed('record-not-found');
  const isOfDeal = (recordType === 'contact' ? deal.contactIds : deal.companyIds).includes(recordId);
  if (!isOfDeal) return failed('record-not-found');
  const change: WantedChange = { property: 'lifecyclestage', to };
  if (!implies(deal, to)) return notTaken(record, action, change, 'not-proposed');
  const { present } = record.field('lifecyclestage');
  if (present !== to && !isBehind(present, to)) return notTaken(record, action, change, 'changed-meanwhile');
  return writeAction(record, action, [change], context);
}

function implies({ deal }: DealWithIds, to: 'opportunity' | 'customer'): boolean {
  return to === 'customer' ? deal.isClosedWon : !deal.isClosed;
}
