import type { Host } from '../../app/handlers/shell/host.ts';

/** What kind of work a host is opened for: it decides whose turn it is when an account's budget is short. */
export type Lane = 'person' | 'events' | 'background';

export interface OpenHostRequest {
  readonly portalId: number;
  readonly lane: Lane;
  /** How long the work may take, milliseconds. */
  readonly forMs: number;
}

/**
 * `not-installed`: the account has no installation, or HubSpot revoked it just now. `unavailable`: no token can be had at
 * the moment; the same later.
 */
export type HostAnswer =
  | { readonly ok: true; readonly host: Host }
  | { readonly ok: false; readonly reason: 'not-installed' | 'unavailable' };

/** An account as handlers need it: its token, its rows in Postgres, its share of the rate limit. */
export type OpenHost = (request: OpenHostRequest) => Promise<HostAnswer>;
