import type { Tokens } from './token-store.ts';

/**
 * Why HubSpot gave no answer that can be used: it refused the code or token; it refused our client or what
 * we sent, which says nothing about the account; or it did not answer in time, or not sensibly.
 */
export type OAuthFault = 'refused' | 'misconfigured' | 'unavailable';

export type OAuthAnswer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: OAuthFault };

/** What HubSpot says about an access token. */
export interface Grant {
  readonly portalId: number;
  /** HubSpot's id of the user who granted it; null where HubSpot names nobody. */
  readonly userId: number | null;
  readonly scopes: readonly string[];
}

/** HubSpot's token endpoints. No method throws, and no answer holds more than is named here. */
export interface OAuthClient {
  /** Uses a code up. */
  exchange(code: string): Promise<OAuthAnswer<Tokens>>;
  refresh(refreshToken: string): Promise<OAuthAnswer<Tokens>>;
  introspect(accessToken: string): Promise<OAuthAnswer<Grant>>;
}
