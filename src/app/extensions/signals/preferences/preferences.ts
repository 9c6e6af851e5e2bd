import { createContext, useContext } from 'react';
import type { Warning } from '#core/quality/rule.ts';
import type { FoldId } from '#core/views/deal-card-view.ts';

/** What this user set on the cards, as it stands on this one. */
export interface Preferences {
  /** @param byDefault where the user never opened or closed that fold */
  readonly isOpen: (fold: FoldId, byDefault: boolean) => boolean;
  readonly setOpen: (fold: FoldId, isOpen: boolean) => void;
  readonly isHidden: (warning: Warning) => boolean;
  readonly setHidden: (warning: Warning, isHidden: boolean) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferencesOfCard(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('a fold is shown outside of its card');
  return preferences;
}
