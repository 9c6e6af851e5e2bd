import type { SettingsRequest } from '#core/views/settings-view.ts';
import { createLatestMail } from '#crm/mail-history/latest-mail.ts';
import { hubSpot } from '#crm/gateway-options.ts';
import { accountSettings } from '../use-cases/account-settings/account-settings.ts';
import { previewMemoryOf } from '../use-cases/account-settings/preview-memory.ts';
import { cardHandler } from './handler.ts';
import { settingsRequest } from './requests/settings-request.ts';
import { openReader } from './shell/open-account.ts';
import { withDetector } from './shell/with-detector.ts';

/** Shows, changes, takes back, hands out and takes in the account's settings, and previews those of detection. */
export const accountSettingsHandler = cardHandler({
  name: 'account-settings',
  request: settingsRequest,
  work: (request, host) =>
    // The use case checks the sections itself and tells what is wrong with each.
    accountSettings(request as SettingsRequest, {
      ...withDetector(openReader(host), host),
      listLatest: createLatestMail(host),
      previews: previewMemoryOf(host.basePath ?? hubSpot, host.portalId),
    }),
  isProtected: ({ action }) => ['write', 'undo', 'import'].includes(action),
  isRepeatable: ({ action }) => !['write', 'undo', 'import'].includes(action),
  // A preview shows what was found in the latest mail of all.
  showsNoRecord: ({ action }) => action !== 'preview',
});
