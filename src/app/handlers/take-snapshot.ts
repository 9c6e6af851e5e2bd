import { randomUUID } from 'node:crypto';
import { withSettings } from '../use-cases/account-settings/with-settings.ts';
import { takeSnapshot } from '../use-cases/snapshot/take-snapshot.ts';
import { cardHandler } from './handler.ts';
import { takeSnapshotRequest } from './requests/page-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** Takes a snapshot of the account, one step a call: from the pipeline page, or from a workflow on a schedule. */
export const takeSnapshotHandler = cardHandler({
  name: 'take-snapshot',
  request: takeSnapshotRequest,
  work: async (request, host) =>
    takeSnapshot(request, { ...(await withSettings(openPortal(host))), runner: randomUUID() }),
  showsNoRecord: () => true,
});
