import { managementSettings } from '../use-cases/management-settings.ts';
import { cardHandler } from './handler.ts';
import { managementRequest } from './requests/management-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Shows who is told and when, or changes it. */
export const managementSettingsHandler = cardHandler({
  name: 'management-settings',
  request: managementRequest,
  work: (request, host) => managementSettings(request, openPortal(host)),
  showsNoRecord: () => true,
  isProtected: ({ action }) => action === 'write',
  isRepeatable: ({ action }) => action !== 'write',
});
