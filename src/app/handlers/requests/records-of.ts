import type { RecordRef } from '../handler.ts';

/** The records that a decision about signals is about: where they show, and the deal that is said to cover them. */
export function recordsOfDecision(request: {
  readonly recordType: 'contact' | 'deal';
  readonly recordId: string;
  readonly dealId?: string;
}): readonly RecordRef[] {
  const { recordType, recordId, dealId } = request;
  return [{ type: recordType, id: recordId }, ...(dealId === undefined ? [] : [dealRef(dealId)])];
}

/** The deal that an action is about, and the contact or company that it changes too. */
export function recordsOfDealAction(request: {
  readonly dealId: string;
  readonly recordType?: 'contact' | 'company';
  readonly recordId?: string;
}): readonly RecordRef[] {
  const { dealId, recordType, recordId } = request;
  const other = recordType && recordId ? [{ type: recordType, id: recordId }] : [];
  return [dealRef(dealId), ...other];
}

const dealRef = (id: string): RecordRef => ({ type: 'deal', id });
