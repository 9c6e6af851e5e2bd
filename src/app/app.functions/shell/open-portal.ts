import { defaultSettings } from '#core/settings/settings.ts';
import { createCrm } from '#crm/gateway.ts';
import type { GatewayOptions } from '#crm/gateway-options.ts';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import type { UseCaseContext } from '../../use-cases/context.ts';
import { portalCacheOf } from '../../use-cases/portal-cache.ts';
import { logLine } from './logger.ts';

/** HubSpot ends a function after 10 s; this leaves time to answer. Milliseconds. */
const invocationMs = 8_000;

/** The environment variable that holds the token: HubSpot gives endpoint functions none, so they bring a secret. */
export type TokenVariable = 'PRIVATE_APP_ACCESS_TOKEN' | 'INVISIBLE_PIPELINE_SERVICE_KEY';

/** Where this invocation's calls go. Null without a token, then the app is not set up. */
export function gatewayOptions(portalId: number, tokenVariable: TokenVariable): GatewayOptions | null {
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
    ...(basePath ? { basePath } : {}),
  };
}

/** The CRM, the store and the rest of what a use case is given, for one invocation. */
export function openPortal(options: GatewayOptions): UseCaseContext {
  const crm = createCrm(options);
  return {
    crm,
    store: createCrmSignalStore(crm.signalRows),
    notes: createCrmAccountNotes(crm.noteRows),
    settings: defaultSettings,
    cache: portalCacheOf(options.basePath ?? '', options.portalId),
    now: options.now,
    deadline: options.deadlineAt ?? options.now() + invocationMs,
    log: logLine,
  };
}
