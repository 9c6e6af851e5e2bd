import type {
  CallLog,
  DeliveryReport,
  Faults,
  PortalAccount,
  PortalClock,
  PortalOptions,
  WebhookSubscription,
} from '../portal.contract.ts';
import type { SignedFetchAnswer, SignedFetchRequest } from '../host/signed-fetch.ts';
import type { SeedAccount, SeedName } from '../seed.ts';

/** How a local HubSpot with several accounts and one OAuth app is started. `createLocalHubSpot` is in local-hubspot.ts. */
export interface LocalHubSpotOptions {
  readonly portals: readonly CloudPortalOptions[];
  readonly app: CloudApp;
  /** 0 picks a free port; 127.0.0.1 only. */
  readonly port?: number;
  /** Epoch milliseconds at which the clock of all portals starts. */
  readonly now?: number;
  /** As of a single portal: stands until it is moved, or runs. */
  readonly clock?: 'running' | 'manual';
  /** Added to every answer of the API, in milliseconds. */
  readonly latencyMs?: number;
  /** Whether a refresh brings a new refresh token and ends the old one. Default: HubSpot's way, it stays. */
  readonly rotateRefreshTokens?: boolean;
}

export interface CloudPortalOptions extends Pick<
  PortalOptions,
  'searchDelayMs' | 'associationDelayMs' | 'recordFile' | 'requestsPerTenSeconds'
> {
  readonly seed: SeedName | SeedAccount;
  /** Stands for the seed's own; two portals never share one. */
  readonly portalId?: number;
  /** Scopes that this account cannot grant: an optional one is left out, a required one bars the install. */
  readonly lacksScopes?: readonly string[];
  /** Serves the portal's own pages (records, tasks, mailbox, the app's cards) at an address of their own. */
  readonly hasPages?: boolean;
}

/** The app as its project declares it. */
export interface CloudApp {
  readonly name?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** HTTPS, or HTTP on this machine. */
  readonly redirectUris: readonly string[];
  /** Required ones. */
  readonly scopes: readonly string[];
  readonly optionalScopes?: readonly string[];
  readonly webhooks?: {
    readonly targetUrl: string;
    /** Default: creation of emails, and deletion of contacts for privacy. */
    readonly subscriptions?: readonly Omit<WebhookSubscription, 'id'>[];
  };
  /** Origins that cards may fetch; default: `permittedUrls.fetch` of the project's app metafile. */
  readonly fetchOrigins?: readonly string[];
  /** As in the project's local.json: which local origin answers for an HTTPS origin. Signatures keep the HTTPS one. */
  readonly proxy?: Readonly<Record<string, string>>;
  /** Folder of the built project, for the portals' pages. */
  readonly projectDir?: string;
}

export interface LocalHubSpot {
  /** Stands for both api.hubapi.com and app.hubspot.com, e.g. `http://127.0.0.1:41234`. */
  readonly url: string;
  /** One clock for all portals, tokens and the journal. */
  readonly clock: PortalClock;
  readonly portals: readonly CloudPortal[];
  /** Throws where there is none. */
  portal(portalId: number): CloudPortal;
  /** Calls of the token endpoint, the uninstall API and the journal, and those that no portal's token came with. */
  readonly calls: CallLog;
  /** Hits the calls that `calls` lists; each portal has faults of its own for the CRM API. */
  readonly faults: Omit<Faults, 'refuseWrite'>;
  /** Delivers what is due in all portals, side by side. */
  flushWebhooks(how?: { readonly duplicate?: boolean; readonly shuffle?: boolean }): Promise<DeliveryReport>;
  /** With a running clock: every portal delivers by itself a moment after each change. */
  autoDeliver(on: boolean): void;
  rotateRefreshTokens(on: boolean): void;
  /** One more entry of the app's `proxy`, e.g. once a server's port is known. */
  lead(httpsOrigin: string, localOrigin: string): void;
  close(): Promise<void>;
}

export interface CloudPortal extends Omit<PortalAccount, 'close' | 'reset'> {
  readonly companyName: string;
  /** Address of the portal's own pages; null without `hasPages`. */
  readonly pagesUrl: string | null;
  /** Null while the app is not installed. */
  installation(): CloudInstallation | null;
  /** Installs without the page and gives the tokens that the code exchange would have given. */
  install(scopes?: readonly string[]): CloudTokens;
  /** What a card's `hubspot.fetch` sends for a user of this account. Throws for a user id that no owner has. */
  fetchAs(userId: number, url: string, request?: SignedFetchRequest): Promise<SignedFetchAnswer>;
  /** As an admin does in the account's settings: tokens end, webhooks stop, the journal tells of it. */
  uninstall(): void;
}

export interface CloudInstallation {
  readonly scopes: readonly string[];
  /** The user who installed. */
  readonly userId: number;
  readonly installedAt: number;
}

export interface CloudTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Epoch milliseconds of the clock. */
  readonly expiresAt: number;
}
