import { defaultSettings } from '#core/settings/settings.ts';
import type { Host } from '../../handlers/shell/host.ts';
import { invocationMs } from '../../handlers/shell/open-portal.ts';
import { logLine } from './logger.ts';

/** The environment variable that holds the token: HubSpot gives endpoint functions none, so they bring a secret. */
export type TokenVariable = 'PRIVATE_APP_ACCESS_TOKEN' | 'INVISIBLE_PIPELINE_SERVICE_KEY';

/** What this invocation works with. Null without a token, then the app is not set up. */
export function openHost(portalId: number, tokenVariable: TokenVariable): Host | null {
  const accessToken = process.env[tokenVariable];
  if (!accessToken) return null;
  const basePath = process.env['HUBSPOT_API_BASE_URL'];
  return {
    accessToken,
    portalId,
    now: Date.now,
    deadlineAt: Date.now() + invocationMs,
    ourDomains: defaultSettings.ourDomains,
    onUnreadable: (type, id, reason) => logLine('record-unreadable', { type, id, reason }),
    log: logLine,
    secrets: process.env,
    ...(basePath ? { basePath } : {}),
  };
}
