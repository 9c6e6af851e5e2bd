import type { ProcessRole } from './environment.ts';

/** How a server process is set up. Nothing of it is changed while the process runs. */
export interface ServerConfig {
  /**
   * Origin under which HubSpot and browsers reach the server, without a slash at its end; the only one that
   * is believed.
   */
  readonly publicUrl: string;
  /** Origin that HubSpot calls and signs; another than `publicUrl` only behind a tunnel of development. */
  readonly signedUrl: string;
  /** Where the process listens; a proxy stands before it. */
  readonly listen: { readonly host: string; readonly port: number };
  readonly hubSpot: HubSpotConfig;
  /** As the keyring reads it: `id:base64key`, newest first, separated by commas. */
  readonly encryptionKeys: string;
  readonly database: DatabaseConfig;
  /** What this process does; each once, never empty. */
  readonly roles: readonly ProcessRole[];
  readonly limits: ServerLimits;
  readonly operation: OperationConfig;
}

export interface HubSpotConfig {
  /** Full name of the event type that HubSpot gave the app; null: nothing goes to the timeline. */
  readonly appEventType: string | null;
  /** Null: whatever id a signed request names is taken for ours. */
  readonly appId: number | null;
  readonly clientId: string;
  /** Newest first: the first is sent to HubSpot, a signature may be by any. */
  readonly clientSecrets: readonly [string, ...string[]];
  /** Origin of the API. */
  readonly apiUrl: string;
  /** Origin of the pages that people see. */
  readonly appUrl: string;
  readonly requiredScopes: readonly string[];
  readonly optionalScopes: readonly string[];
}

export type DatabaseConfig =
  | { readonly kind: 'url'; readonly url: string }
  /** A Postgres of the server's own, in this folder. */
  | { readonly kind: 'embedded'; readonly directory: string };

export interface ServerLimits {
  /** Longest body of a request, bytes. */
  readonly bodyBytes: number;
  /** How long requests that are under way may take when the process is told to end, milliseconds. */
  readonly shutdownMs: number;
  /** Connections to the database that this process holds at most. */
  readonly databasePool: number;
  /** Accounts whose events this process deals with at a time. */
  readonly eventConcurrency: number;
}

export interface OperationConfig {
  /** Where lines go; null: standard output. */
  readonly logFile: string | null;
  /** Who may read the metrics; null: nobody. */
  readonly metricsToken: string | null;
  /** Null: nothing is traced. */
  readonly traces: TraceConfig | null;
}

export interface TraceConfig {
  /** The collector's address, without `/v1/traces`. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the traces that begin here, 0 to 1. */
  readonly share: number;
  readonly service: string;
}
