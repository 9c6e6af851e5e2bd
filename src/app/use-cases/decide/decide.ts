import type { Signal } from '#core/signals/signal.ts';
import type { DecideRequest, DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { failed, type UseCaseContext } from '../context.ts';
import { loadContact } from '../load-contact.ts';
import { acceptByAttaching } from './attach-deal.ts';
import { acceptByCreating } from './create-deal.ts';
import { draft } from './draft-deal.ts';
import { reopen, setAside } from './set-aside.ts';
import type { DecisionCase } from './settle.ts';

/**
 * What a person decides about the signals of one email. Everything is read again first, so that the same call twice
 * changes nothing and a decision that somebody else took meanwhile is not overwritten.
 * @throws CrmError
 */
export async function decide(
  request: DecideRequest,
  context: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  const found = await context.store.readByKeys(request.keys);
  if (found.length < new Set(request.keys).size) return failed('changed-meanwhile');
  const contactId = soleContact(found);
  if (contactId === null) return failed('bad-request');
  const loaded = await loadContact(context, contactId);
  if (!loaded || !(await isOfRecord(request, contactId, context))) return failed('record-not-found');
  const decisionCase: DecisionCase = { ...loaded, chosen: found };
  switch (request.action) {
    case 'draft-deal':
      return draft(decisionCase, request.locale, context);
    case 'create-deal':
      return acceptByCreating(decisionCase, request.deal, context);
    case 'attach-deal':
      return acceptByAttaching(decisionCase, request.dealId, context);
    case 'dismiss':
      return setAside(
        decisionCase,
        { state: 'dismissed', at: context.now(), reason: request.reason },
        context,
      );
    case 'snooze':
      return setAside(decisionCase, { state: 'snoozed', at: context.now(), until: request.until }, context);
    case 'reopen':
      return reopen(decisionCase, context);
  }
}

function soleContact(signals: readonly Signal[]): string | null {
  const [contactId, ...more] = new Set(signals.map((signal) => signal.contactId));
  return contactId !== undefined && more.length === 0 ? contactId : null;
}

/** The card may decide only on what its own record shows. */
async function isOfRecord(
  { recordType, recordId }: DecideRequest,
  contactId: string,
  { crm }: UseCaseContext,
): Promise<boolean> {
  if (recordType === 'contact') return recordId === contactId;
  const deal = await crm.readDealWithIds(recordId);
  return deal !== null && deal.contactIds.includes(contactId);
}
