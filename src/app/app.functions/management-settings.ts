import { managementSettings } from '../use-cases/management-settings.ts';
import { createCardFunction } from './shell/card-function.ts';
import { managementRequest } from './shell/management-request.ts';
import { openPortal } from './shell/open-portal.ts';

/** Shows who is told and when, or changes it. */
export const main = createCardFunction(
  'management-settings',
  managementRequest,
  (request, options) => managementSettings(request, openPortal(options)),
  { isProtected: ({ action }) => action === 'write' },
);
