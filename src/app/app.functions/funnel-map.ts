import { createLifecycleReads } from '#crm/funnel/lifecycle-reads.ts';
import { funnelMap } from '../use-cases/funnel/funnel-map.ts';
import { createCardFunction } from './shell/card-function.ts';
import { funnelRequest } from './shell/funnel-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Shows the account's funnel map with how it really goes, or keeps what was agreed on. */
export const main = createCardFunction(
  'funnel-map',
  funnelRequest,
  (request, options) =>
    funnelMap(request, { ...openPortal(options), lifecycle: createLifecycleReads(options) }),
  { isProtected: ({ action }) => action === 'write' },
);
