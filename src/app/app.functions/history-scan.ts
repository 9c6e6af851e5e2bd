import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hubSpot } from '#crm/gateway-options.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { rateBudgetOf } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import { historyScan } from '../use-cases/history/history-scan.ts';
import { createCardFunction } from './shell/card-function.ts';
import { historyRequest } from './shell/history-request.ts';
import { withEnvironment } from './shell/open-account.ts';
import { openPortal } from './shell/open-portal.ts';
import { withDetector } from './shell/with-detector.ts';

/** Reads the account's past email, one step a call: from the settings page, or from a workflow on a schedule. */
export const main = createCardFunction('history-scan', historyRequest, (request, options) => {
  const pace = createShareBudget(rateBudgetOf(options.basePath ?? hubSpot, options.portalId));
  const paced = { ...options, rate: pace };
  const context = withDetector(withEnvironment(openPortal(paced)));
  const mail = createMailHistory(paced);
  return historyScan(request, { ...context, pace, mail, sleep, runner: randomUUID() });
});
