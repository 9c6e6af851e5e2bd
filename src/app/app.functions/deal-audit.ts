import { randomUUID } from 'node:crypto';
import { dealAudit } from '../use-cases/audit/deal-audit.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { auditRequest } from './shell/review-requests.ts';

/** What went with winning in this account: reads its closed deals, one step a call, and shows what they say. */
export const main = createCardFunction(
  'deal-audit',
  auditRequest,
  (request, options) => dealAudit(request, { ...openPortal(options), runner: randomUUID() }),
  // Agreeing changes the points of health on every card of the account.
  { isProtected: ({ action }) => action === 'agree' },
);
