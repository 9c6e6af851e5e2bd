/** What is kept of an installation. Times are epoch milliseconds. */
export interface Installation {
  readonly portalId: number;
  readonly state: 'active' | 'suspended' | 'uninstalled';
  readonly scopes: readonly string[];
  readonly installedAt: number;
  /** HubSpot's id of the user who installed it last; null where HubSpot named nobody. */
  readonly installedBy: number | null;
  /** When its data go, once it is uninstalled. */
  readonly eraseAt: number | null;
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
}

/**
 * What is kept of an account goes this long after it was uninstalled, milliseconds; an account that comes
 * back keeps it.
 */
export const erasureGraceMs = 30 * 86_400_000;

/** Installations and their tokens, sealed. Every method that changes them does so in one transaction. */
export interface TokenStore {
  find(portalId: number): Promise<Installation | null>;
  /** First installation, or one more: state `active` again, whatever it was. */
  install(
    portalId: number,
    tokens: Tokens,
    scopes: readonly string[],
    now: number,
    installedBy?: number | null,
  ): Promise<void>;
  /**
   * The tokens while nobody else refreshes them: `refresh` runs under a lock of the portal, across
   * processes, and only if the tokens are still those that the caller found too old. Null: not installed,
   * or no longer active. `revoked` uninstalls under the same lock, so that it cannot undo an installation
   * that came in between; the data go `erasureGraceMs` after `now`. What `refresh` throws is thrown, and
   * nothing is changed.
   */
  withFreshTokens(
    portalId: number,
    isFresh: (tokens: Tokens) => boolean,
    refresh: (tokens: Tokens) => Promise<Tokens | 'revoked'>,
    now: number,
  ): Promise<Tokens | null>;
  /**
   * Forgets the tokens at once. An unknown portal, or one that is uninstalled already, stays as it is.
   * @param installedBefore an installation that is not older stays: what told of its end meant an earlier one
   * @returns whether it ended now
   */
  uninstall(portalId: number, now: number, eraseAt: number, installedBefore?: number): Promise<boolean>;
}
