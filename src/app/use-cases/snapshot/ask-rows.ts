import { askLedgerOf, settleByActivity } from '#core/asks/ask-ledger.ts';
import { toAskSummaries } from '#core/asks/ask-summary.ts';
import { keptAsks } from '#core/asks/ask.ts';
import type { AskingContact } from '#core/snapshot/readings.ts';
import type { GatheredRows } from './gather-rows.ts';
import { rowContext, type StepContext } from './walk-context.ts';
import type { WalkState } from './walk-state.ts';

const dayMs = 86_400_000;

/**
 * No calls. A contact who has been silent for long keeps asks that are too old to count; a call or a meeting that nobody has
 * entered yet, since neither mail came nor a card was opened, answers as it does on the cards.
 */
export async function askRows(
  contacts: readonly AskingContact[],
  state: WalkState,
  context: StepContext,
): Promise<GatheredRows> {
  const { teamOf } = await rowContext(state, [], context);
  const since = state.startedAt - keptAsks.days * dayMs;
  const asks = contacts.flatMap((contact) => {
    const ledger = settleByActivity(askLedgerOf(contact), contact, state.startedAt);
    return toAskSummaries({ ...contact, asks: ledger.asks }, teamOf(contact.ownerId));
  });
  return { deals: [], signals: [], asks: asks.filter(({ askedAt }) => askedAt >= since), checkedDeals: 0 };
}
