import type { Decision } from '#core/signals/signal.ts';
import type { DealDraft, Failure, FunctionResult, SignalGroupView } from '#core/views/signals-view.ts';
import { callFunction } from '#shared/call-function.ts';
import type { CardRecord } from './card-record.ts';
import type { Decide } from './decisions.ts';
import { groupToKeys } from './signal-list.ts';

const misunderstood: Failure = { code: 'internal', retryable: true };

/** Takes a decision about all signals of one email. */
export async function sendDecision(
  record: CardRecord,
  group: SignalGroupView,
  decide: Decide,
): Promise<FunctionResult<Decision>> {
  const result = await callFunction('decide', { ...record, keys: groupToKeys(group), ...decide });
  if (!result.ok) return result;
  if (result.view.action === 'decided') return { ok: true, view: result.view.decision };
  return { ok: false, failure: misunderstood };
}

/** Asks for the deal that an email's signals propose, named in the reader's language. */
export async function fetchDealDraft(
  record: CardRecord,
  group: SignalGroupView,
  locale: string | undefined,
): Promise<FunctionResult<DealDraft>> {
  const result = await callFunction('decide', {
    ...record,
    keys: groupToKeys(group),
    action: 'draft-deal',
    ...(locale ? { locale } : {}),
  });
  if (!result.ok) return result;
  if (result.view.action === 'draft-deal') return { ok: true, view: result.view.draft };
  return { ok: false, failure: misunderstood };
}
