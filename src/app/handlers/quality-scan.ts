import { randomUUID } from 'node:crypto';
import { scanAccount } from '../use-cases/scan/scan-account.ts';
import { cardHandler } from './handler.ts';
import { scanRequest } from './requests/scan-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Checks the whole account, one step a call: from the settings page, or from a workflow on a schedule. */
export const qualityScanHandler = cardHandler({
  name: 'quality-scan',
  request: scanRequest,
  work: (request, host) => scanAccount(request, { ...openPortal(host), runner: randomUUID() }),
});
