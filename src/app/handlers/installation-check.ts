import { createInstallationReads } from '#crm/installation/create-installation-reads.ts';
import { provision } from '#crm/provision/provision.ts';
import { installationCheck } from '../use-cases/installation/installation-check.ts';
import { cardHandler } from './handler.ts';
import { installationRequest } from './requests/installation-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Tells what stands in the account and what is missing, and creates what is missing. */
export const installationCheckHandler = cardHandler({
  name: 'installation-check',
  request: installationRequest,
  work: (request, host) =>
    installationCheck(request, {
      ...openPortal(host),
      reads: createInstallationReads(host),
      setUp: () => provision(host),
    }),
});
