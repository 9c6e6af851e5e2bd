import { dealAction } from '../use-cases/deal-action/deal-action.ts';
import { cardHandler } from './handler.ts';
import { dealActionRequest } from './requests/quality-requests.ts';
import { recordsOfDealAction } from './requests/records-of.ts';
import { withFields } from './shell/with-fields.ts';

/** Carries out what a person does about a deal with one click. */
export const dealActionHandler = cardHandler({
  name: 'deal-action',
  request: dealActionRequest,
  work: (request, host) => dealAction(request, withFields(host)),
  isRepeatable: () => false,
  records: recordsOfDealAction,
});
