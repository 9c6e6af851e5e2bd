import { unique } from '#core/collections.ts';
import type { DealRecord } from '#core/records.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { SignalKey } from '#core/signals/signal.ts';
import type { DealDraft, DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { CrmError } from '#crm/crm.ts';
import { failed, type UseCaseContext } from '../context.ts';
import { acceptedDeal, isTaken, settle, type DecisionCase } from './settle.ts';

type DealFields = Omit<DealDraft, 'pipelines'>;

/**
 * Accepts the signals by a new deal. The deal carries the key of the signal that it comes from, which must be unique
 * in the account; so a second click, a repeated call after a lost answer and two people at once end in one deal.
 */
export async function acceptByCreating(
  decisionCase: DecisionCase,
  fields: DealFields,
  context: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  const { chosen } = decisionCase;
  const accepted = acceptedDeal(chosen);
  if (accepted !== null)
    return settle(decisionCase, { state: 'accepted', at: context.now(), dealId: accepted }, context);
  if (isTaken(chosen, null, context.now())) return failed('changed-meanwhile');
  const source = sourceKey(decisionCase);
  const known = dealFrom(decisionCase.deals, source);
  const dealId = known?.id ?? (await createOnce(decisionCase, fields, source, context));
  const deals = known
    ? decisionCase.deals
    : [...decisionCase.deals, ...(await context.crm.readDeals([dealId]))];
  return settle({ ...decisionCase, deals }, { state: 'accepted', at: context.now(), dealId }, context);
}

/** Creates the deal. Where the answer is lost or the key is taken, the deal that is there already is the one. */
async function createOnce(
  decisionCase: DecisionCase,
  fields: DealFields,
  source: SignalKey,
  context: UseCaseContext,
): Promise<string> {
  const { contact, chosen, emailIds } = decisionCase;
  try {
    const created = await context.crm.createDeal({
      ...fields,
      ownerId: contact.ownerId,
      contactIds: [contact.id],
      companyIds: contact.companyId ? [contact.companyId] : [],
      emailIds: unique(chosen.map((signal) => signal.emailId)).filter((id) => emailIds.includes(id)),
      sourceSignal: source,
    });
    return created.id;
  } catch (error) {
    if (!(error instanceof CrmError) || !mayHaveCreated(error)) throw error;
    const existing = await findDeal(contact.id, source, context);
    if (existing) return existing.id;
    throw error;
  }
}

function mayHaveCreated({ category }: CrmError): boolean {
  return ['conflict', 'timeout', 'unavailable', 'unexpected-response'].includes(category);
}

/** A deal is created with its association to the contact, so it is found there at once, which no search promises. */
async function findDeal(contactId: string, source: SignalKey, { crm }: UseCaseContext) {
  const dealIds = (await crm.readAssociations('contact', 'deal', [contactId])).get(contactId) ?? [];
  return dealIds.length > 0 ? dealFrom(await crm.readDeals(dealIds), source) : undefined;
}

function dealFrom(deals: readonly DealRecord[], source: SignalKey): DealRecord | undefined {
  return deals.find((deal) => deal.sourceSignal === source);
}

/** The first of the opportunities' keys, so that the same email always names the same one. */
function sourceKey({ chosen }: DecisionCase): SignalKey {
  const opportunities = chosen.filter((signal) => isOpportunityKind(signal.kind));
  const [first] = (opportunities.length > 0 ? opportunities : chosen).map((signal) => signal.key).sort();
  if (first === undefined) throw new Error('a decision on no signal');
  return first;
}
