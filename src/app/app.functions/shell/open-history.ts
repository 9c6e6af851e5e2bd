import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hubSpot, type GatewayOptions } from '#crm/gateway-options.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { rateBudgetOf } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import type { HistoryContext } from '../../use-cases/history/history-context.ts';
import { withEnvironment } from './open-account.ts';
import { openPortal } from './open-portal.ts';
import { withDetector } from './with-detector.ts';

/** What the scan of past email is given: the account behind a gateway that keeps to the scan's share of the limit. */
export function openHistory(options: GatewayOptions): HistoryContext {
  const pace = createShareBudget(rateBudgetOf(options.basePath ?? hubSpot, options.portalId));
  const paced = { ...options, rate: pace };
  const context = withDetector(withEnvironment(openPortal(paced)));
  return { ...context, pace, mail: createMailHistory(paced), sleep, runner: randomUUID() };
}
