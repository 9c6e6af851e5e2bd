import { provision } from '#crm/provision/provision.ts';
import { CrmError } from '#crm/crm.ts';
import { succeeded } from '../use-cases/context.ts';
import { proposeAccountWords } from '../use-cases/propose-account-words.ts';
import { cardHandler } from './handler.ts';
import { emptyRequest } from './requests/record-requests.ts';
import { openPortal } from './shell/open-portal.ts';
import type { Host } from './shell/host.ts';

/**
 * Creates the app's properties and its custom object; run again, it creates what is missing. What the account's own
 * words may be is offered along with it, and is no reason to fail.
 */
export const setUpHandler = cardHandler({
  name: 'set-up',
  request: emptyRequest,
  work: async (_request, host) => {
    const { created } = await provision(host);
    const words = await proposeWords(host);
    return succeeded({ created, ...(words.length > 0 ? { words } : {}) });
  },
  showsNoRecord: () => true,
});

function proposeWords(host: Host) {
  return proposeAccountWords(openPortal(host)).catch((error: unknown) => {
    if (error instanceof CrmError) return [];
    throw error;
  });
}
