import { dealAction } from '../use-cases/deal-action/deal-action.ts';
import { createCardFunction } from './shell/card-function.ts';
import { dealActionRequest } from './shell/quality-requests.ts';
import { withFields } from './shell/with-fields.ts';

/** Carries out what a person does about a deal with one click. */
export const main = createCardFunction('deal-action', dealActionRequest, (request, options) =>
  dealAction(request, withFields(options)),
);
