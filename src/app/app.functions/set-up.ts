import { provision } from '#crm/provision/provision.ts';
import { CrmError } from '#crm/crm.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import { succeeded } from '../use-cases/context.ts';
import { proposeAccountWords } from '../use-cases/propose-account-words.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { emptyRequest } from './shell/requests.ts';

/**
 * Creates the app's properties and its custom object; run again, it creates what is missing. What the account's own
 * words may be is offered along with it, and is no reason to fail.
 */
export const main = createCardFunction('set-up', emptyRequest, async (_request, options) => {
  const { created } = await provision(options);
  const words = await proposeWords(options);
  return succeeded({ created, ...(words.length > 0 ? { words } : {}) });
});

function proposeWords(options: GatewayOptions) {
  return proposeAccountWords(openPortal(options)).catch((error: unknown) => {
    if (error instanceof CrmError) return [];
    throw error;
  });
}
