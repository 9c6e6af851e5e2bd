import { randomBytes } from 'node:crypto';
import type { PortalClock } from '../portal.contract.ts';

/** Who allowed what. An app's own token has no portal. */
export interface Grant {
  readonly portalId: number | null;
  readonly userId: number | null;
  readonly scopes: readonly string[];
}

export interface AccessToken extends Grant {
  readonly token: string;
  readonly expiresAt: number;
  isRevoked: boolean;
}

export interface RefreshToken extends Grant {
  readonly token: string;
}

export interface CodeTerms {
  readonly redirectUri: string;
  /** Of PKCE, when the app asked with one (S256). */
  readonly codeChallenge: string | null;
}

export interface AuthorizationCode extends Grant, CodeTerms {
  readonly expiresAt: number;
}

/** Codes and tokens of the app. Only their values are random; their life follows the clock. */
export interface Grants {
  issueCode(grant: Grant, terms: CodeTerms): string;
  /** Takes the code: a second use finds nothing. */
  takeCode(code: string): AuthorizationCode | null;
  issueAccess(grant: Grant): AccessToken;
  issueRefresh(grant: Grant): RefreshToken;
  access(token: string): AccessToken | null;
  refresh(token: string): RefreshToken | null;
  /** Ends one token; unknown ones are no error. */
  revoke(token: string): void;
  /** Ends all of a portal's tokens and codes. */
  revokePortal(portalId: number): void;
}

export const accessTokenSeconds = 1_800;
const codeLifeMs = 10 * 60_000;

export function createGrants(clock: PortalClock): Grants {
  const codes = new Map<string, AuthorizationCode>();
  const accessTokens = new Map<string, AccessToken>();
  const refreshTokens = new Map<string, RefreshToken>();
  return {
    issueCode(grant, { redirectUri, codeChallenge }) {
      const code = newToken('na1');
      codes.set(code, { ...grant, redirectUri, codeChallenge, expiresAt: clock.now() + codeLifeMs });
      return code;
    },
    takeCode(code) {
      const found = codes.get(code) ?? null;
      codes.delete(code);
      return found;
    },
    issueAccess(grant) {
      const token = newToken('CL');
      const issued = {
        ...grant,
        token,
        expiresAt: clock.now() + accessTokenSeconds * 1_000,
        isRevoked: false,
      };
      accessTokens.set(token, issued);
      return issued;
    },
    issueRefresh(grant) {
      const issued = { ...grant, token: newToken('eu1') };
      refreshTokens.set(issued.token, issued);
      return issued;
    },
    access: (token) => accessTokens.get(token) ?? null,
    refresh: (token) => refreshTokens.get(token) ?? null,
    revoke(token) {
      refreshTokens.delete(token);
      const access = accessTokens.get(token);
      if (access) access.isRevoked = true;
    },
    revokePortal(portalId) {
      for (const [code, { portalId: owner }] of codes) if (owner === portalId) codes.delete(code);
      for (const [token, { portalId: owner }] of refreshTokens)
        if (owner === portalId) refreshTokens.delete(token);
      for (const token of accessTokens.values()) if (token.portalId === portalId) token.isRevoked = true;
    },
  };
}

const newToken = (prefix: string): string => `${prefix}-${randomBytes(36).toString('base64url')}`;
