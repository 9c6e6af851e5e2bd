import { contactSignals } from '../use-cases/contact-signals.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { recordRequest } from './shell/requests.ts';

/** The signals that the contact's card shows. */
export const main = createCardFunction('contact-signals', recordRequest, (request, options) =>
  contactSignals(request, openPortal(options)),
);
