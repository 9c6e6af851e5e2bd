import type { Signal } from '#core/signals/signal.ts';
import type { DecideRequest, DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { failed, type UseCaseContext } from '../context.ts';
import { loadContact, type LoadedContact } from '../load-contact.ts';
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
  // After a merge of contacts the record shows signals that name the contact that is no more.
  const loaded = await loadContact(context, request.recordType === 'contact' ? request.recordId : contactId);
  if (!loaded || !(await isOfRecord(request, found, loaded, context))) return failed('record-not-found');
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
  chosen: readonly Signal[],
  { contact, signals }: LoadedContact,
  { crm }: UseCaseContext,
): Promise<boolean> {
  if (recordType === 'contact') {
    const shown = new Set(signals.map((signal) => signal.key));
    return chosen.every((signal) => signal.contactId === recordId || shown.has(signal.key));
  }
  const deal = await crm.readDealWithIds(recordId);
  if (!deal) return false;
  return deal.contactIds.includes(contact.id) || chosen.every((signal) => speaksFor(signal, recordId));
}

function speaksFor({ dealId, decision }: Signal, id: string): boolean {
  return dealId === id || (decision.state === 'accepted' && decision.dealId === id);
}
