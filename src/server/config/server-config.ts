/** How a server process is set up. Nothing of it is changed while the process runs. */
export interface ServerConfig {
  /**
   * Origin under which HubSpot and browsers reach the server, without a slash at its end; the only one that
   * is believed.
   */
  readonly publicUrl: string;
  /** Where the process listens; a proxy stands before it. */
  readonly listen: { readonly host: string; readonly port: number };
  readonly hubSpot: HubSpotConfig;
  /** As the keyring reads it: `id:base64key`, newest first, separated by commas. */
  readonly encryptionKeys: string;
  readonly database: DatabaseConfig;
  readonly limits: ServerLimits;
}

export interface HubSpotConfig {
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
}
