import type { HistoryRequest, HistoryView } from '#core/views/history-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { historyScan } from '../use-cases/history/history-scan.ts';
import { cardHandler } from './handler.ts';
import { historyRequest } from './requests/history-request.ts';
import type { Host } from './shell/host.ts';
import { openHistory } from './shell/open-history.ts';

/** Reads the account's past email, one step a call: from the page of it, or from a workflow on a schedule. */
export const historyScanHandler = cardHandler({
  name: 'history-scan',
  request: historyRequest,
  work: carryOut,
  // Going on needs no right: it starts nothing that nobody has started.
  isProtected: ({ action }) => ['start', 'pause', 'resume'].includes(action),
  isRepeatable: ({ action }) => !['start', 'pause', 'resume'].includes(action),
});

async function carryOut(request: HistoryRequest, host: Host): Promise<FunctionResult<HistoryView>> {
  const answer = await historyScan(request, openHistory(host));
  const isBegun = request.action === 'start' || request.action === 'resume';
  if (isBegun && answer.ok) await host.wakeHistory?.();
  return answer;
}
