import type { StageProposal } from '#core/health/health.ts';
import { readKnowledge } from '../facts/account-knowledge.ts';
import { readDealFacts } from '../facts/read-deal-facts.ts';
import type { FactsReader } from '../repair/find-repairs.ts';

/** The move that the deal's health proposes as the CRM is now, read as the deal's card reads it. 6 calls at most. */
export async function findProposal(dealId: string, context: FactsReader): Promise<StageProposal | null> {
  const [found, knowledge] = await Promise.all([
    context.crm.readDealDetailsWithIds(dealId),
    readKnowledge(context),
  ]);
  if (!found) return null;
  return (await readDealFacts(found, knowledge, context)).health.proposal;
}
