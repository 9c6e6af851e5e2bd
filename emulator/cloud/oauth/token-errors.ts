/** Why the token endpoint says no: OAuth's own code and the word that HubSpot has in `status`. */
const refusals = {
  BAD_CLIENT_ID: ['invalid_client', 'missing or invalid client id'],
  BAD_CLIENT_SECRET: ['invalid_client', 'missing or invalid client secret'],
  BAD_GRANT_TYPE: ['unsupported_grant_type', 'missing or unknown grant type'],
  BAD_AUTH_CODE: ['invalid_grant', 'missing or unknown auth code'],
  EXPIRED_AUTH_CODE: ['invalid_grant', 'auth code is expired'],
  MISMATCH_REDIRECT_URI_AUTH_CODE: ['invalid_grant', 'redirect URI does not match initial auth code URI'],
  BAD_CODE_VERIFIER: ['invalid_grant', 'missing or invalid code verifier'],
  BAD_REFRESH_TOKEN: ['invalid_grant', 'missing or invalid refresh token'],
  BAD_SCOPE: ['invalid_scope', 'missing or unknown scope'],
  BAD_CONTENT_TYPE: ['invalid_request', 'the body must be application/x-www-form-urlencoded'],
  BAD_REQUEST: ['invalid_request', 'the request is too large or repeats a parameter'],
} as const;

export type TokenRefusal = keyof typeof refusals;

/**
 * The token endpoint's 400: HubSpot keeps its own `status` and `message` beside OAuth's `error`; `category` is that of
 * its other APIs.
 */
export function tokenErrorResponse(refusal: TokenRefusal, correlationId: string): Response {
  const [error, message] = refusals[refusal];
  const category = error === 'invalid_client' ? 'INVALID_AUTHENTICATION' : 'VALIDATION_ERROR';
  return Response.json(
    { status: refusal, message, correlationId, category, error, error_description: message },
    { status: 400, headers: { 'cache-control': 'no-store' } },
  );
}
