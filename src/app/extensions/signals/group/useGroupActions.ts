import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useCardContext, useWords } from '../data/useCardContext.ts';
import type { GroupAction } from './group-actions.ts';

export interface GroupButton {
  readonly action: GroupAction;
  readonly label: string;
  readonly run: () => void;
}

/** The actions of a group as buttons: their words and what a click does. */
export function useGroupActions(
  group: SignalGroupView,
  actions: readonly GroupAction[],
): readonly GroupButton[] {
  const words = useWords().actions;
  const { recordId } = useCardContext();
  const { decide, showForm } = useDecisionsOfCard();
  const labels: Record<GroupAction, string> = {
    'create-deal': group.coverage === 'covered' ? words.createAnotherDeal : words.createDeal,
    'attach-deal': words.attach,
    'attach-here': words.belongsHere,
    snooze: words.snooze,
    dismiss: words.dismiss,
  };
  return actions.map((action) => ({
    action,
    label: labels[action],
    run: () => {
      if (action === 'attach-here') void decide(group, { action: 'attach-deal', dealId: recordId });
      else showForm(group.emailId, action);
    },
  }));
}
