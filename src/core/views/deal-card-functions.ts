import type { PreferenceChange } from './card-preferences.ts';
import type { DealActionRequest, DealActionResponse } from './deal-action-view.ts';
import type { CardPreferences } from './deal-card-view.ts';
import type { LearnAccountRequest, LearnAccountView } from './learn-account-view.ts';
import type { RepairRequest, RepairResponse } from './repair-view.ts';

/** `userId` is HubSpot's id of the reader; nothing but these preferences hangs on it. */
export type PreferencesRequest = { readonly userId: string } & PreferenceChange;

/** What the cards ask beside signals: what is usual, repairs, actions on a deal, and what one user set. */
export interface DealCardFunctions {
  'learn-account': { request: LearnAccountRequest; view: LearnAccountView };
  /** The view is what holds now. */
  'card-preferences': { request: PreferencesRequest; view: CardPreferences };
  repair: { request: RepairRequest; view: RepairResponse };
  'deal-action': { request: DealActionRequest; view: DealActionResponse };
}
