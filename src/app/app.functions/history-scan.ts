import { historyScan } from '../use-cases/history/history-scan.ts';
import { createCardFunction } from './shell/card-function.ts';
import { historyRequest } from './shell/history-request.ts';
import { openHistory } from './shell/open-history.ts';

/** Reads the account's past email, one step a call: from the page of it, or from a workflow on a schedule. */
export const main = createCardFunction(
  'history-scan',
  historyRequest,
  (request, options) => historyScan(request, openHistory(options)),
  // Going on needs no code: it starts nothing that nobody has started.
  { isProtected: ({ action }) => ['start', 'pause', 'resume'].includes(action) },
);
