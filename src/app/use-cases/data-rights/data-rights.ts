import type { DataRightsRequest, DataRightsView } from '#core/views/data-rights-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { succeeded, type UseCaseContext } from '../context.ts';
import { erase } from './erase.ts';
import { exportKept } from './export.ts';
import { find } from './find.ts';
import { prove } from './prove.ts';
import { retainData } from './retain-data.ts';

/**
 * Finds a contact or a company, hands out, erases or counts what is kept of it, or empties what is too old.
 *
 * HubSpot tells a function of the private edition the account and not the user, so who may ask cannot be checked here:
 * everybody who sees the settings page can, unless the account has an access code, which the function asks for before any of
 * these.
 *
 * @throws CrmError
 */
export async function dataRights(
  request: DataRightsRequest,
  context: UseCaseContext,
): Promise<FunctionResult<DataRightsView>> {
  switch (request.action) {
    case 'find':
      return find(request, context);
    case 'export':
      return exportKept(request, context);
    case 'erase':
      return erase(request, context);
    case 'prove':
      return prove(request, context);
    case 'retain': {
      const { done, left } = await retainData(context);
      const nothing = { found: null, file: null, cursor: null, kept: null };
      return succeeded({ action: request.action, ...nothing, erased: done, remaining: left });
    }
  }
}
