import type { CloudApp } from '../cloud.contract.ts';

/** What the app asks for at the authorize page, checked. */
export interface AuthorizeRequest {
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly optionalScopes: readonly string[];
  /** Given back untouched; null where the app sent none. */
  readonly state: string | null;
  readonly codeChallenge: string | null;
}

/** A sentence for the page: a request that is wrong is never answered by a redirect. */
export interface AuthorizeRefusal {
  readonly problem: string;
}

const longestQuery = 8_000;

/** Checks the query of the authorize page against what the app declares. */
export function readAuthorizeRequest(
  query: URLSearchParams,
  app: CloudApp,
): AuthorizeRequest | AuthorizeRefusal {
  if (query.toString().length > longestQuery) return { problem: 'The address of this page is too long.' };
  const repeated = [...new Set(query.keys())].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return { problem: `The parameter ${repeated} was given more than once.` };
  if (query.get('client_id') !== app.clientId) return { problem: 'There is no app with this client ID.' };
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!app.redirectUris.includes(redirectUri))
    return { problem: "The redirect address is not one that the app's developer registered." };
  if ((query.get('response_type') ?? 'code') !== 'code')
    return { problem: 'The response type is not supported.' };
  return readScopes(query, app, redirectUri);
}

function readScopes(
  query: URLSearchParams,
  app: CloudApp,
  redirectUri: string,
): AuthorizeRequest | AuthorizeRefusal {
  const scopes = list(query.get('scope'));
  const optionalScopes = list(query.get('optional_scope'));
  const missing = app.scopes.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0)
    return { problem: `The request leaves out scopes that the app requires: ${missing.join(', ')}.` };
  const declared = new Set([...app.scopes, ...(app.optionalScopes ?? [])]);
  if ([...scopes, ...optionalScopes].some((scope) => !declared.has(scope)))
    return { problem: "The request names scopes that are not in the app's settings." };
  const challenge = readChallenge(query);
  if (challenge === 'invalid') return { problem: 'The code challenge must be one of the method S256.' };
  return { redirectUri, scopes, optionalScopes, state: query.get('state'), codeChallenge: challenge };
}

/** PKCE is optional, and S256 when it is there: base64url of a SHA-256, 43 characters. */
function readChallenge(query: URLSearchParams): string | null | 'invalid' {
  const challenge = query.get('code_challenge');
  if (challenge === null) return query.has('code_challenge_method') ? 'invalid' : null;
  const isValid = query.get('code_challenge_method') === 'S256' && /^[A-Za-z0-9_-]{43}$/.test(challenge);
  return isValid ? challenge : 'invalid';
}

const list = (text: string | null): string[] => [
  ...new Set((text ?? '').split(/[ ,]/).filter((part) => part !== '')),
];
