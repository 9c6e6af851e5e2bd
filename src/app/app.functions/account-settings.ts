import type { SettingsRequest } from '#core/views/settings-view.ts';
import { createLatestMail } from '#crm/mail-history/latest-mail.ts';
import { hubSpot } from '#crm/gateway-options.ts';
import { accountSettings } from '../use-cases/account-settings/account-settings.ts';
import { previewMemoryOf } from '../use-cases/account-settings/preview-memory.ts';
import { createCardFunction } from './shell/card-function.ts';
import { withEnvironment } from './shell/open-account.ts';
import { openPortal } from './shell/open-portal.ts';
import { settingsRequest } from './shell/settings-request.ts';
import { withDetector } from './shell/with-detector.ts';

/** Shows, changes, takes back, hands out and takes in the account's settings, and previews those of detection. */
export const main = createCardFunction(
  'account-settings',
  settingsRequest,
  (request, options) =>
    // The use case checks the sections itself and tells what is wrong with each.
    accountSettings(request as SettingsRequest, {
      ...withDetector(withEnvironment(openPortal(options))),
      listLatest: createLatestMail(options),
      previews: previewMemoryOf(options.basePath ?? hubSpot, options.portalId),
    }),
  { isProtected: ({ action }) => ['write', 'undo', 'import'].includes(action) },
);
