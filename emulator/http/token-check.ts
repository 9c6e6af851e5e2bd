import type { ApiError } from '../wire/api-error.ts';
import { unauthenticated } from '../wire/errors.ts';

/** What a token may do in this portal, or the error that its bearer gets. */
export type TokenCheck = (token: string | null) => ReadonlySet<string> | ApiError;

/** A private app: one token, which never expires. */
export function createFixedTokenCheck(accessToken: string, scopes: readonly string[]): TokenCheck {
  const granted = new Set(scopes);
  return (token) =>
    token === accessToken ? granted : unauthenticated('Authentication credentials not found.');
}
