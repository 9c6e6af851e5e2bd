import { dealSignals } from '../use-cases/deal-signals.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { recordRequest } from './shell/requests.ts';

/** The signals that the deal's card shows. */
export const main = createCardFunction('deal-signals', recordRequest, (request, options) =>
  dealSignals(request, openPortal(options)),
);
