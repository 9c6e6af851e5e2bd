import { randomUUID } from 'node:crypto';
import { dealAudit } from '../use-cases/audit/deal-audit.ts';
import { cardHandler } from './handler.ts';
import { auditRequest } from './requests/review-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** What went with winning in this account: reads its closed deals, one step a call, and shows what they say. */
export const dealAuditHandler = cardHandler({
  name: 'deal-audit',
  request: auditRequest,
  work: (request, host) => dealAudit(request, { ...openPortal(host), runner: randomUUID() }),
  // Agreeing changes the points of health on every card of the account.
  isProtected: ({ action }) => action === 'agree',
});
