import { contactSignals } from '../use-cases/contact-signals.ts';
import { cardHandler } from './handler.ts';
import { recordRequest } from './requests/record-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** The signals that the contact's card shows. */
export const contactSignalsHandler = cardHandler({
  name: 'contact-signals',
  request: recordRequest,
  work: (request, host) => contactSignals(request, openPortal(host)),
  records: ({ recordId }) => [{ type: 'contact', id: recordId }],
});
