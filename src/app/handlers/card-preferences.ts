import { cardPreferences } from '../use-cases/card-preferences.ts';
import { cardHandler } from './handler.ts';
import { preferencesRequest } from './requests/preference-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** Remembers which folds a user opened and which warnings they hid. */
export const cardPreferencesHandler = cardHandler({
  name: 'card-preferences',
  request: preferencesRequest,
  work: (request, host) => cardPreferences(request, openPortal(host)),
  showsNoRecord: () => true,
});
