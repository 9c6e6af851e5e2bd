import type { PortalClock } from '../portal.contract.ts';
import type { CloudInstallation, CloudTokens } from './cloud.contract.ts';
import type { Grant, Grants } from './grants.ts';
import type { Journal } from './journal/journal.ts';

/** What an account is to its installation. */
export interface InstallablePortal {
  readonly portalId: number;
  /** Webhooks flow from the install to the uninstall. */
  startWebhooks(): void;
  stopWebhooks(): void;
}

export interface PortalGrant extends Grant {
  readonly portalId: number;
  readonly userId: number;
}

export interface Installations {
  find(portalId: number): CloudInstallation | null;
  /** First installation or one more; earlier refresh tokens stay good, as at HubSpot. */
  install(grant: PortalGrant): CloudTokens;
  /** False where the app is not installed. */
  uninstall(portalId: number): boolean;
}

export function createInstallations(
  portals: ReadonlyMap<number, InstallablePortal>,
  grants: Grants,
  journal: Journal,
  clock: PortalClock,
): Installations {
  const installations = new Map<number, CloudInstallation>();
  return {
    find: (portalId) => installations.get(portalId) ?? null,
    install(grant) {
      const { portalId, userId, scopes } = grant;
      if (!installations.has(portalId)) journal.tell('APP_INSTALL', portalId);
      installations.set(portalId, { scopes, userId, installedAt: clock.now() });
      portals.get(portalId)?.startWebhooks();
      const access = grants.issueAccess(grant);
      const refresh = grants.issueRefresh(grant);
      return { accessToken: access.token, refreshToken: refresh.token, expiresAt: access.expiresAt };
    },
    uninstall(portalId) {
      if (!installations.delete(portalId)) return false;
      grants.revokePortal(portalId);
      portals.get(portalId)?.stopWebhooks();
      journal.tell('APP_UNINSTALL', portalId);
      return true;
    },
  };
}
