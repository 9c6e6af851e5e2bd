import { isSameDecision, presentDecision, withDecision } from '#core/signals/decision.ts';
import type { Decision, Signal } from '#core/signals/signal.ts';
import type { DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { failed, succeeded, type UseCaseContext } from '../context.ts';
import type { LoadedContact } from '../load-contact.ts';
import { refreshSummaries } from '../refresh-summaries.ts';

/** A contact with the signals of it that are decided on. */
export interface DecisionCase extends LoadedContact {
  readonly chosen: readonly Signal[];
}

/** Writes the decision and what follows from it; when it is in force already, nothing. */
export async function settle(
  { chosen, ...loaded }: DecisionCase,
  decision: Decision,
  context: UseCaseContext,
): Promise<FunctionResult<DecideResponse>> {
  const keys = chosen.filter((signal) => !isSameDecision(signal.decision, decision)).map(({ key }) => key);
  if (keys.length > 0) {
    const { unknown } = await context.store.decide(keys, decision);
    if (unknown.length > 0) return failed('changed-meanwhile');
  }
  const decided = new Map(chosen.map((signal) => [signal.key, withDecision(signal, decision)]));
  // The deal's card finds its evidence by what the signals are associated with; saving sees to that.
  if (decision.state === 'accepted') await context.store.save([...decided.values()]);
  const { contact, isWhole, signals } = loaded;
  const all = isWhole ? signals : await context.store.readByContacts([contact.id]);
  const others = all.filter((signal) => !decided.has(signal.key));
  const dealIds = [...decided.values()].flatMap((signal) => signal.dealId ?? []);
  const accepted = decision.state === 'accepted' ? [decision.dealId] : [];
  await refreshSummaries(
    { ...loaded, signals: [...others, ...decided.values()] },
    [...dealIds, ...accepted],
    context,
  );
  context.log('decided', { contactId: contact.id, state: decision.state, signals: keys.length });
  return succeeded({ action: 'decided', decision: chosenDecision(chosen, decision) });
}

/** The decision as it was first taken, when it was. */
function chosenDecision(chosen: readonly Signal[], decision: Decision): Decision {
  return chosen.find((signal) => isSameDecision(signal.decision, decision))?.decision ?? decision;
}

/** Whether somebody decided otherwise since the card was read: only what is open, or snoozed, can be decided. */
export function isTaken(chosen: readonly Signal[], decision: Decision | null, now: number): boolean {
  return chosen.some((signal) => {
    const { state } = presentDecision(signal.decision, now);
    if (state === 'open' || state === 'snoozed') return false;
    return decision === null || !isSameDecision(signal.decision, decision);
  });
}

/** The deal that all the signals were accepted for, if one was. */
export function acceptedDeal(chosen: readonly Signal[]): string | null {
  const [dealId, ...more] = new Set(
    chosen.map(({ decision }) => (decision.state === 'accepted' ? decision.dealId : null)),
  );
  return dealId !== undefined && more.length === 0 ? dealId : null;
}
