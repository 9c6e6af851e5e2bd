import { withSettings } from '../use-cases/account-settings/with-settings.ts';
import { dataRights } from '../use-cases/data-rights/data-rights.ts';
import { cardHandler } from './handler.ts';
import { dataRightsRequest } from './requests/data-rights-request.ts';
import { openPortal } from './shell/open-portal.ts';

/**
 * Finds a person or a company, hands out, erases or counts what is kept of it, and empties what is too old. All of it is
 * protected: who was looked for and how much is kept already tells of a person.
 */
export const dataRightsHandler = cardHandler({
  name: 'data-rights',
  request: dataRightsRequest,
  work: async (request, host) => dataRights(request, await withSettings(openPortal(host))),
  isProtected: () => true,
});
