import {
  createInstallationReads,
  type InstallationReads,
} from '#crm/installation/create-installation-reads.ts';
import { provision } from '#crm/provision/provision.ts';
import { installationCheck } from '../use-cases/installation/installation-check.ts';
import { cardHandler } from './handler.ts';
import { installationRequest } from './requests/installation-request.ts';
import type { Host } from './shell/host.ts';
import { openPortal } from './shell/open-portal.ts';

/** Tells what stands in the account and what is missing, and creates what is missing. */
export const installationCheckHandler = cardHandler({
  name: 'installation-check',
  request: installationRequest,
  work: (request, host) =>
    installationCheck(request, {
      ...openPortal(host),
      reads: readsOf(host),
      hasSignalObject: host.hasSignalObject ?? true,
      setUp: () => provision(host),
    }),
  showsNoRecord: () => true,
});

function readsOf(host: Host): InstallationReads {
  const reads = createInstallationReads(host);
  const { stores, readInstallation } = host;
  return {
    ...reads,
    ...(stores && { readLastDecision: stores.records.readLastDecision }),
    // HubSpot describes the tokens of private apps alone; of others it told what they may do when they were granted.
    ...(readInstallation && { readGrantedScopes: async () => (await readInstallation())?.scopes ?? null }),
  };
}
