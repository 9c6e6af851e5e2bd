import { useRef, useState } from 'react';
import { joinChanges, mergePreferences, noChange } from '#core/views/card-preferences.ts';
import type { PreferenceChange } from '#core/views/card-preferences.ts';
import { warningKey } from '#core/views/deal-card-view.ts';
import type { CardPreferences } from '#core/views/deal-card-view.ts';
import { callFunction } from '#shared/call-function.ts';
import { useCardContext } from '../data/useCardContext.ts';
import type { Preferences } from './preferences.ts';

/** @param stored as the view says; what was set on this card since then holds against it */
export function usePreferences(stored: CardPreferences): Preferences {
  const [changed, setChanged] = useState<PreferenceChange>(noChange);
  const save = useSaver();
  const current = mergePreferences(stored, changed);
  const change = (next: PreferenceChange) => {
    setChanged((earlier) => joinChanges(earlier, next));
    save(next);
  };
  return {
    isOpen: (fold, byDefault) => current.folds[fold] ?? byDefault,
    setOpen: (fold, isOpen) => change({ ...noChange, folds: { [fold]: isOpen } }),
    isHidden: (warning) => current.hidden.includes(warningKey(warning)),
    setHidden: (warning, isHidden) => change({ ...noChange, hidden: { [warningKey(warning)]: isHidden } }),
  };
}

/**
 * Saves one change after the other; those that come meanwhile go together. A change that is not saved is no reason to
 * disturb anybody: it holds until the card is opened again.
 */
function useSaver() {
  const { userId } = useCardContext();
  const waiting = useRef<PreferenceChange | null>(null);
  const isSaving = useRef(false);
  const saveAll = async () => {
    isSaving.current = true;
    while (waiting.current) {
      const change = waiting.current;
      waiting.current = null;
      await callFunction('card-preferences', { userId, ...change });
    }
    isSaving.current = false;
  };
  return (change: PreferenceChange) => {
    waiting.current = joinChanges(waiting.current ?? noChange, change);
    if (!isSaving.current) void saveAll();
  };
}
