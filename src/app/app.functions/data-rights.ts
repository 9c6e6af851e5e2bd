import { withSettings } from '../use-cases/account-settings/with-settings.ts';
import { dataRights } from '../use-cases/data-rights/data-rights.ts';
import { createCardFunction } from './shell/card-function.ts';
import { dataRightsRequest } from './shell/data-rights-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Hands out, erases or counts what is kept of a person or a company, and empties what is too old. */
export const main = createCardFunction('data-rights', dataRightsRequest, async (request, options) =>
  dataRights(request, await withSettings(openPortal(options))),
);
