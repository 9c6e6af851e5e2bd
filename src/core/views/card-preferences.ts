import type { CardPreferences, FoldId, WarningKey } from './deal-card-view.ts';

/** How many hidden warnings are remembered for a user; the oldest are forgotten first. */
export const mostHidden = 500;

/** What a user changed since the preferences were read; the rest stays, also what the user's other card changed. */
export interface PreferenceChange {
  readonly folds: Readonly<Partial<Record<FoldId, boolean>>>;
  /** True hides a warning, false shows it again. */
  readonly hidden: Readonly<Record<WarningKey, boolean>>;
}

export const noChange: PreferenceChange = { folds: {}, hidden: {} };

export function mergePreferences(stored: CardPreferences, change: PreferenceChange): CardPreferences {
  const keys = Object.keys(change.hidden);
  const hidden = [
    ...stored.hidden.filter((key) => change.hidden[key] === undefined),
    ...keys.filter((key) => change.hidden[key]),
  ];
  return { folds: { ...stored.folds, ...change.folds }, hidden: hidden.slice(-mostHidden) };
}

/** Two changes, one after the other, as one. */
export function joinChanges(first: PreferenceChange, then: PreferenceChange): PreferenceChange {
  return { folds: { ...first.folds, ...then.folds }, hidden: { ...first.hidden, ...then.hidden } };
}
