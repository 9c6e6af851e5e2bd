import { unique } from '#core/collections.ts';
import type { DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { failed, type UseCaseContext } from '../context.ts';
import { isTaken, settle, type DecisionCase } from './settle.ts';

/** Accepts the signals by an open deal that exists: their emails and their contact are associated with it. */
export async function acceptByAttaching(
  decisionCase: DecisionCase,
  dealId: string,
  context: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  const { chosen, contact, deals, emailIds } = decisionCase;
  const decision = { state: 'accepted', at: context.now(), dealId } as const;
  if (isTaken(chosen, decision, context.now())) return failed('changed-meanwhile');
  const deal = deals.find(({ id }) => id === dealId) ?? (await context.crm.readDeals([dealId]))[0];
  if (!deal || deal.isClosed) return failed('changed-meanwhile');
  const emails = unique(chosen.map((signal) => signal.emailId)).filter((id) => emailIds.includes(id));
  if (emails.length > 0) await context.crm.associateWithDeal(dealId, 'email', emails);
  await context.crm.associateWithDeal(dealId, 'contact', [contact.id]);
  return settle({ ...decisionCase, deals: withDeal(deals, deal) }, decision, context);
}

function withDeal(deals: DecisionCase['deals'], deal: DecisionCase['deals'][number]): DecisionCase['deals'] {
  return [...deals.filter(({ id }) => id !== deal.id), deal];
}
