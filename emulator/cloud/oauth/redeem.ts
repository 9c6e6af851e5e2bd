import { createHash } from 'node:crypto';
import type { PortalClock } from '../../portal.contract.ts';
import type { CloudTokens } from '../cloud.contract.ts';
import type { Grant, Grants } from '../grants.ts';
import type { Installations, PortalGrant } from '../installations.ts';
import type { TokenRefusal } from './token-errors.ts';

export interface RedeemContext {
  readonly grants: Grants;
  readonly installations: Installations;
  readonly clock: PortalClock;
  readonly rotatesRefreshTokens: () => boolean;
}

export interface Redeemed {
  readonly tokens: CloudTokens;
  readonly grant: PortalGrant;
}

/** A code for tokens, once and for ten minutes; the app is installed from here on. */
export function redeemCode(
  { grants, installations, clock }: RedeemContext,
  form: URLSearchParams,
): Redeemed | TokenRefusal {
  const code = grants.takeCode(form.get('code') ?? '');
  if (!code || !isPortalGrant(code)) return 'BAD_AUTH_CODE';
  if (clock.now() >= code.expiresAt) return 'EXPIRED_AUTH_CODE';
  if (form.get('redirect_uri') !== code.redirectUri) return 'MISMATCH_REDIRECT_URI_AUTH_CODE';
  if (code.codeChallenge !== null && challengeOf(form.get('code_verifier') ?? '') !== code.codeChallenge)
    return 'BAD_CODE_VERIFIER';
  const { portalId, userId, scopes } = code;
  const grant = { portalId, userId, scopes };
  return { tokens: installations.install(grant), grant };
}

/** A fresh access token, and where tokens rotate a new refresh token in place of the old one. */
export function redeemRefresh(
  { grants, rotatesRefreshTokens }: RedeemContext,
  form: URLSearchParams,
): Redeemed | TokenRefusal {
  const refresh = grants.refresh(form.get('refresh_token') ?? '');
  if (!refresh || !isPortalGrant(refresh)) return 'BAD_REFRESH_TOKEN';
  const { portalId, userId, scopes } = refresh;
  const grant = { portalId, userId, scopes };
  const access = grants.issueAccess(grant);
  let refreshToken = refresh.token;
  if (rotatesRefreshTokens()) {
    grants.revoke(refresh.token);
    refreshToken = grants.issueRefresh(grant).token;
  }
  return { tokens: { accessToken: access.token, refreshToken, expiresAt: access.expiresAt }, grant };
}

const isPortalGrant = <T extends Grant>(grant: T): grant is T & PortalGrant =>
  grant.portalId !== null && grant.userId !== null;

const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier, 'utf8').digest('base64url');
