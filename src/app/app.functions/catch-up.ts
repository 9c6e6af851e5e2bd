import { catchUp } from '../use-cases/catch-up.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openAccount } from './shell/open-account.ts';
import { catchUpRequest } from './shell/requests.ts';

/** Scores a record's emails that no webhook brought, when its card is opened. */
export const main = createCardFunction('catch-up', catchUpRequest, async (request, options) =>
  catchUp(request, await openAccount(options)),
);
