import { randomUUID } from 'node:crypto';
import { scanAccount } from '../use-cases/scan/scan-account.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { scanRequest } from './shell/scan-request.ts';

/** Checks the whole account, one step a call: from the settings page, or from a workflow on a schedule. */
export const main = createCardFunction('quality-scan', scanRequest, (request, options) =>
  scanAccount(request, { ...openPortal(options), runner: randomUUID() }),
);
