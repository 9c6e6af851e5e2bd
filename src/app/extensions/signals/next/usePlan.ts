import { warningKey } from '#core/views/deal-card-view.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { useChangesOfCard } from '../changes/changes.ts';
import { usePreferencesOfCard } from '../preferences/preferences.ts';
import { chooseNext } from './choose-next.ts';
import type { NextAction, NextPlan } from './choose-next.ts';

/** What to do now, but for what the user hid and what was just done on this card. */
export function usePlan({ health, warnings }: Pick<DealSignalsView, 'health' | 'warnings'>): NextPlan {
  const { isHidden } = usePreferencesOfCard();
  const { done } = useChangesOfCard();
  const isDone = (id: string) => done.some((change) => change.id === id);
  const open = warnings.filter((warning) => !isHidden(warning) && !isDone(warningKey(warning)));
  const plan = chooseNext(health, open);
  return plan.first && isDone(actionToPlace(plan.first)) ? { first: null, then: null } : plan;
}

/** Where an action's buttons, answers and problems stand; its change goes by the same id. */
export function actionToPlace(action: NextAction): string {
  switch (action.kind) {
    case 'proposal':
      return 'move';
    case 'step':
      return `step:${action.step.id}`;
    case 'warning':
      return warningKey(action.warning);
  }
}
