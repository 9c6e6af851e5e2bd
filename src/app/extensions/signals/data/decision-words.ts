import type { Dictionary } from '#core/wording/dictionary.ts';
import type { Decision } from '#core/signals/signal.ts';
import type { Decide } from './decisions.ts';

/** What the card answers once a decision is taken. */
export function decisionToWords({ actions }: Dictionary, decide: Decide, dealName: string | null): string {
  switch (decide.action) {
    case 'create-deal':
      return actions.done.created(decide.deal.name);
    case 'attach-deal':
      return actions.done.attached(dealName);
    case 'dismiss':
      return actions.done.dismissed;
    case 'snooze':
      return actions.done.snoozed(decide.until);
    case 'reopen':
      return actions.done.reopened;
  }
}

/** Where a decided signal stands. */
export function stateToWords(
  { group, actions }: Dictionary,
  decision: Decision,
  dealName: string | null,
): string {
  switch (decision.state) {
    case 'open':
      return actions.done.reopened;
    case 'accepted':
      return group.decided.accepted(dealName);
    case 'dismissed':
      return group.decided.dismissed(actions.dismissReasons[decision.reason]);
    case 'snoozed':
      return group.decided.snoozed(decision.until);
  }
}
