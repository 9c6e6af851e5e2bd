import { historyScan } from '../use-cases/history/history-scan.ts';
import { cardHandler } from './handler.ts';
import { historyRequest } from './requests/history-request.ts';
import { openHistory } from './shell/open-history.ts';

/** Reads the account's past email, one step a call: from the page of it, or from a workflow on a schedule. */
export const historyScanHandler = cardHandler({
  name: 'history-scan',
  request: historyRequest,
  work: (request, host) => historyScan(request, openHistory(host)),
  // Going on needs no right: it starts nothing that nobody has started.
  isProtected: ({ action }) => ['start', 'pause', 'resume'].includes(action),
  isRepeatable: ({ action }) => !['start', 'pause', 'resume'].includes(action),
});
