import { createInstallationReads } from '#crm/installation/create-installation-reads.ts';
import { provision } from '#crm/provision/provision.ts';
import { installationCheck } from '../use-cases/installation/installation-check.ts';
import { createCardFunction } from './shell/card-function.ts';
import { installationRequest } from './shell/installation-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Tells what stands in the account and what is missing, and creates what is missing. */
export const main = createCardFunction('installation-check', installationRequest, (request, options) =>
  installationCheck(request, {
    ...openPortal(options),
    reads: createInstallationReads(options),
    setUp: () => provision(options),
  }),
);
