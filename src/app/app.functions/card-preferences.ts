import { cardPreferences } from '../use-cases/card-preferences.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { preferencesRequest } from './shell/preference-requests.ts';

/** Remembers which folds a user opened and which warnings they hid. */
export const main = createCardFunction('card-preferences', preferencesRequest, (request, options) =>
  cardPreferences(request, openPortal(options)),
);
