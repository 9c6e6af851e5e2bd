import type { TokenCheck } from '../http/token-check.ts';
import type { PortalClock } from '../portal.contract.ts';
import { ApiError } from '../wire/api-error.ts';
import { unauthenticated } from '../wire/errors.ts';
import { toInstant } from '../wire/instant.ts';
import type { AccessToken, Grants } from './grants.ts';

/** The token's grant while it holds, or HubSpot's 401. */
export function checkAccess(
  grants: Grants,
  clock: PortalClock,
  token: string | null,
): AccessToken | ApiError {
  const access = token === null ? null : grants.access(token);
  if (!access || access.isRevoked) return unauthenticated('Authentication credentials not found.');
  return clock.now() < access.expiresAt ? access : expired(access.expiresAt, clock.now());
}

/** Guards one portal: another portal's token is no token here. */
export function createPortalTokenCheck(
  grants: Grants,
  clock: PortalClock,
  portalId: () => number,
): TokenCheck {
  return (token) => {
    const access = checkAccess(grants, clock, token);
    if (access instanceof ApiError) return access;
    return access.portalId === portalId()
      ? new Set(access.scopes)
      : unauthenticated('Authentication credentials not found.');
  };
}

function expired(expiresAt: number, now: number): ApiError {
  return new ApiError(401, {
    message: `The OAuth token used to make this call expired ${ago(now - expiresAt)} ago.`,
    category: 'EXPIRED_AUTHENTICATION',
    context: { 'expire time': [toInstant(expiresAt)] },
  });
}

function ago(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} second(s)`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} minute(s)`;
  return seconds < 86_400
    ? `${Math.floor(seconds / 3_600)} hour(s)`
    : `${Math.floor(seconds / 86_400)} day(s)`;
}
