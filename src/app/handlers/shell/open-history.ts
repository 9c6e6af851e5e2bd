import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hubSpot } from '#crm/gateway-options.ts';
import { createMailHistory } from '#crm/mail-history/create-mail-history.ts';
import { rateBudgetOf } from '#crm/policy/rate-budget.ts';
import { createShareBudget } from '#crm/policy/share-budget.ts';
import type { HistoryContext } from '../../use-cases/history/history-context.ts';
import type { Host } from './host.ts';
import { openReader } from './open-account.ts';
import { withDetector } from './with-detector.ts';

/** What the scan of past email is given: the account behind a gateway that keeps to the scan's share of the limit. */
export function openHistory(host: Host): HistoryContext {
  const pace = createShareBudget(host.rate ?? rateBudgetOf(host.basePath ?? hubSpot, host.portalId));
  const paced = { ...host, rate: pace };
  const context = withDetector(openReader(paced), paced);
  return { ...context, pace, mail: createMailHistory(paced), sleep, runner: randomUUID() };
}
