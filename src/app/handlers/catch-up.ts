import { catchUp } from '../use-cases/catch-up.ts';
import { cardHandler } from './handler.ts';
import { catchUpRequest } from './requests/record-requests.ts';
import { openAccount } from './shell/open-account.ts';

/** Scores a record's emails that no webhook brought, when its card is opened. */
export const catchUpHandler = cardHandler({
  name: 'catch-up',
  request: catchUpRequest,
  work: async (request, host) => catchUp(request, await openAccount(host)),
  records: ({ recordType, recordId }) => [{ type: recordType, id: recordId }],
});
