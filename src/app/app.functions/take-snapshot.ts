import { randomUUID } from 'node:crypto';
import { withSettings } from '../use-cases/account-settings/with-settings.ts';
import { takeSnapshot } from '../use-cases/snapshot/take-snapshot.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { takeSnapshotRequest } from './shell/page-requests.ts';

/** Takes a snapshot of the account, one step a call: from the pipeline page, or from a workflow on a schedule. */
export const main = createCardFunction('take-snapshot', takeSnapshotRequest, async (request, options) =>
  takeSnapshot(request, { ...(await withSettings(openPortal(options))), runner: randomUUID() }),
);
