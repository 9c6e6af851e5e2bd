import type { Log } from '../../app/use-cases/context.ts';
import type { HubSpotConfig } from '../config/server-config.ts';
import type { OAuthClient } from './oauth-client.ts';
import type { StateStore } from './state-store.ts';
import type { TokenStore } from './token-store.ts';

/** What the pages around an installation work with. */
export interface OAuthDeps {
  readonly publicUrl: string;
  readonly hubSpot: Pick<HubSpotConfig, 'appUrl' | 'clientId' | 'requiredScopes' | 'optionalScopes'>;
  readonly client: OAuthClient;
  readonly states: StateStore;
  readonly tokens: TokenStore;
  /**
   * Begins what an account needs once it is installed. What fails here does not undo the installation: it
   * has to be found and made up for later.
   */
  readonly onInstalled: (portalId: number) => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}
