import { dealSignals } from '../use-cases/deal-signals.ts';
import { cardHandler } from './handler.ts';
import { recordRequest } from './requests/record-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** The signals that the deal's card shows. */
export const dealSignalsHandler = cardHandler({
  name: 'deal-signals',
  request: recordRequest,
  work: (request, host) => dealSignals(request, openPortal(host)),
  records: ({ recordId }) => [{ type: 'deal', id: recordId }],
});
