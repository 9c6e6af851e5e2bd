import type { Kind } from './limits.ts';

export interface DrawRequest {
  readonly portalId: number;
  readonly kind: Kind;
  /** Tokens at most. */
  readonly want: number;
  /** Tokens that must remain. */
  readonly leave: number;
}

export interface Drawn {
  readonly granted: number;
  /** Milliseconds until a draw may be given one, where this was given none; else 0. */
  readonly waitMs: number;
}

/** Where an account's tokens are counted for all processes. */
export interface TokenLedger {
  draw(request: DrawRequest): Promise<Drawn>;
  /** Nobody is given any for so long: HubSpot said so. */
  pause(portalId: number, kind: Kind, forMs: number): Promise<void>;
}
