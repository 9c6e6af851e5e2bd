import type { GatewayOptions } from '#crm/gateway-options.ts';
import type { AccountNotes } from '#store/account-notes.ts';
import type { SignalRecords } from '#store/signal-records.ts';
import type { SignalStore } from '#store/signal-store.ts';
import type { Breathe, Log } from '../../use-cases/context.ts';
import type { PortalCache } from '../../use-cases/portal-cache.ts';

/** What a handler is given to work with for one call: the account's CRM, and what the host brings to it. */
export interface Host extends GatewayOptions {
  readonly log: Log;
  /** Variables that name a language model; without them there is none. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
  /** HubSpot's id of the user who asks, where the host knows it for certain. */
  readonly askedBy?: string;
  /** Who installed the app and what the account granted it, where the host keeps that; null: it is installed no more. */
  readonly readInstallation?: () => Promise<KeptInstallation | null>;
  /** Default: the account's own custom object. */
  readonly stores?: Stores;
  /** Default: the one that all calls of this process share for the portal. */
  readonly cache?: PortalCache;
  /** Where the process does other work beside. */
  readonly breathe?: Breathe;
  /** Where a background goes on with a scan of past mail: lets it take the scan up now. Never throws. */
  readonly wakeHistory?: () => Promise<void>;
  /** Told of emails that may be looked at again; see the use cases' context. */
  readonly onUnknownSender?: (emailIds: readonly string[]) => void;
}

export interface KeptInstallation {
  /** HubSpot's id of the user who installed it last; null where HubSpot named nobody. */
  readonly installedBy: number | null;
  readonly scopes: readonly string[];
}

/** Where the app keeps what it knows of one account. */
export interface Stores {
  readonly store: SignalStore;
  readonly notes: AccountNotes;
  /** What HubSpot would tell of signals and notes, were they records of the account. */
  readonly records: SignalRecords;
}
