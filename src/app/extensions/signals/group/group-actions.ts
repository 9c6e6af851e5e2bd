import type { SignalGroupView } from '#core/views/signals-view.ts';
import type { FormName } from '../data/decisions.ts';

/** A button of a group: it opens a form, or attaches to the deal whose card is open. */
export type GroupAction = FormName | 'attach-here';

/** What can be done with an email on a contact's card, the most likely first. */
export function contactActions(group: SignalGroupView, hasOpenDeals: boolean): readonly GroupAction[] {
  if (group.coverage === 'context') return ['snooze', 'dismiss'];
  if (group.coverage === 'covered') return ['create-deal', 'dismiss'];
  return hasOpenDeals
    ? ['create-deal', 'attach-deal', 'snooze', 'dismiss']
    : ['create-deal', 'snooze', 'dismiss'];
}

/** What can be done with an uncovered email on a deal's card; a closed deal takes nothing in. */
export function dealActions(dealIsClosed: boolean): readonly GroupAction[] {
  return [dealIsClosed ? 'create-deal' : 'attach-here', 'snooze', 'dismiss'];
}

/** Whether the group is one that the card asks the reader to decide first. */
export function asksForDecision(group: SignalGroupView): boolean {
  return group.coverage === 'undetected';
}
