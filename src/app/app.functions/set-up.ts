import { provision } from '#crm/provision/provision.ts';
import { succeeded } from '../use-cases/context.ts';
import { createCardFunction } from './shell/card-function.ts';
import { emptyRequest } from './shell/requests.ts';

/** Creates the app's properties and its custom object; run again, it creates what is missing. */
export const main = createCardFunction('set-up', emptyRequest, async (_request, options) =>
  succeeded(await provision(options)),
);
