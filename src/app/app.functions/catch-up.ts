import { catchUp } from '../use-cases/catch-up.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { catchUpRequest } from './shell/requests.ts';
import { withDetector } from './shell/with-detector.ts';

/** Scores a record's emails that no webhook brought, when its card is opened. */
export const main = createCardFunction('catch-up', catchUpRequest, (request, options) =>
  catchUp(request, withDetector(openPortal(options))),
);
