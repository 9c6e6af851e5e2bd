import { createUserReads } from '#crm/users/create-user-reads.ts';
import { accountAccess } from '../use-cases/access/account-access.ts';
import { cardHandler } from './handler.ts';
import { accessRequest } from './requests/access-request.ts';
import { openPortal } from './shell/open-portal.ts';

/**
 * Shows and changes who may do what. It stands apart from `cardHandlers`: only a host that is told who asks can keep to it.
 */
export const accessHandler = cardHandler({
  name: 'access',
  request: accessRequest,
  work: (request, host) => {
    const { notes, log } = openPortal(host);
    const readInstallation = host.readInstallation ?? (async () => null);
    return accountAccess(request, { notes, log, users: createUserReads(host), readInstallation });
  },
  isProtected: () => true,
  isRepeatable: ({ action }) => action === 'read',
  showsNoRecord: () => true,
});
