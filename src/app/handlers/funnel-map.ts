import { createLifecycleReads } from '#crm/funnel/lifecycle-reads.ts';
import { funnelMap } from '../use-cases/funnel/funnel-map.ts';
import { cardHandler } from './handler.ts';
import { funnelRequest } from './requests/funnel-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Shows the account's funnel map with how it really goes, or keeps what was agreed on. */
export const funnelMapHandler = cardHandler({
  name: 'funnel-map',
  request: funnelRequest,
  work: (request, host) => funnelMap(request, { ...openPortal(host), lifecycle: createLifecycleReads(host) }),
  isProtected: ({ action }) => action === 'write',
  isRepeatable: ({ action }) => action !== 'write',
});
