import { currenciesOf, learnBaselines } from '#core/baselines/learn-baselines.ts';
import { compareIds } from '#core/collections.ts';
import type { DealDetails, Owner } from '#core/deals/deal-details.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import type { LearnAccountRequest, LearnAccountView } from '#core/views/learn-account-view.ts';
import { knownTimeZone } from '#core/wording/calendar.ts';
import { CrmError } from '#crm/crm.ts';
import { ownersPage } from '#crm/limits.ts';
import { writeBaselines } from '#store/account-notes-baselines.ts';
import { createCallBudget, type CallBudget } from './call-budget.ts';
import { succeeded, type UseCaseContext } from './context.ts';
import { emailCalls, readConversations } from './read-conversations.ts';
import { readClosedDetails } from './read-closed-details.ts';

/** Most API calls of one run, retries aside. */
export const learnCallBudget = 30;

/** Writing the note, and once more where another run writes it at the same moment. */
const noteCalls = 2;

type Learning = Pick<UseCaseContext, 'crm' | 'notes' | 'now' | 'deadline' | 'log'>;

/**
 * Learns from the account's closed deals what is usual there and keeps it as a note: 1 call for the pipelines, 2 for
 * the owners, 5 per 200 deals, at most 6 for the mail of the newest won deals, 1 to write. What does not fit into the
 * budget or the time is the oldest. Run twice, also at once, it ends in one note; a run that fails leaves the old one.
 *
 * @param mostCalls the budget; 61 reach 2,000 deals
 * @throws CrmError
 */
export async function learnAccount(
  { timeZone }: LearnAccountRequest,
  context: Learning,
  mostCalls = learnCallBudget,
): Promise<FunctionResult<LearnAccountView>> {
  const budget = createCallBudget(mostCalls);
  const learnedAt = context.now();
  budget.take(1);
  const [pipelines, owners] = await Promise.all([context.crm.readPipelines(), readOwners(context, budget)]);
  const stageIds = pipelines.flatMap(({ stages }) => stages.map(({ id }) => id));
  const deals = await readClosedDetails(context, stageIds, budget, emailCalls + noteCalls);
  const emails = await readConversations(newestWon(deals), context.crm, budget, noteCalls);
  const directory = { pipelines, owners, currencies: currenciesOf(deals) };
  const baselines = learnBaselines(deals, directory, learnedAt, knownTimeZone(timeZone), emails);
  await writeBaselines(context.notes, baselines);
  const view = { learnedAt, deals: baselines.sample?.deals ?? 0, pipelines: pipelines.length };
  context.log('account-learned', { ...baselines.sample, pipelines: view.pipelines });
  return succeeded(view);
}

/** Where the account does not let the app see its owners, everything else can still be learned. */
async function readOwners({ crm, log }: Learning, budget: CallBudget): Promise<readonly Owner[]> {
  budget.take(2);
  try {
    const owners = await crm.readOwners();
    const active = owners.filter(({ isActive }) => isActive).length;
    budget.take(Math.min(budget.left(), furtherPages(active) + furtherPages(owners.length - active)));
    return owners;
  } catch (error) {
    if (!(error instanceof CrmError) || error.category !== 'missing-scope') throw error;
    log('owners-unread', { category: error.category });
    return [];
  }
}

function furtherPages(owners: number): number {
  return Math.max(0, Math.ceil(owners / ownersPage) - 1);
}

/** Won deals, the one that closed last first. */
function newestWon(deals: readonly DealDetails[]): DealDetails[] {
  return deals
    .filter((deal) => deal.isClosedWon)
    .sort((a, b) => (b.closeAt ?? 0) - (a.closeAt ?? 0) || compareIds(b.id, a.id));
}
