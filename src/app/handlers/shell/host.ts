import type { GatewayOptions } from '#crm/gateway-options.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import type { SignalStore } from '#store/signal-store.ts';
import type { Log } from '../../use-cases/context.ts';
import type { PortalCache } from '../../use-cases/portal-cache.ts';

/** What a handler is given to work with for one call: the account's CRM, and what the host brings to it. */
export interface Host extends GatewayOptions {
  readonly log: Log;
  /** Variables that name a language model; without them there is none. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
  /** Default: the account's own custom object. */
  readonly stores?: Stores;
  /** Default: the one that all calls of this process share for the portal. */
  readonly cache?: PortalCache;
}

/** Where the app keeps what it knows of one account. */
export interface Stores {
  readonly store: SignalStore;
  readonly notes: AccountNotes;
}
