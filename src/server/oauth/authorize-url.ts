import type { HubSpotConfig } from '../config/server-config.ts';

/** Where HubSpot sends the browser back to. */
export function redirectUriOf(publicUrl: string): string {
  return `${publicUrl}/oauth/callback`;
}

/** HubSpot's page on which a user chooses an account and grants what the app asks for. */
export function authorizeUrl(
  hubSpot: Pick<HubSpotConfig, 'appUrl' | 'clientId' | 'requiredScopes' | 'optionalScopes'>,
  publicUrl: string,
  state: string,
): string {
  const url = new URL('/oauth/authorize', hubSpot.appUrl);
  url.searchParams.set('client_id', hubSpot.clientId);
  url.searchParams.set('redirect_uri', redirectUriOf(publicUrl));
  url.searchParams.set('scope', hubSpot.requiredScopes.join(' '));
  if (hubSpot.optionalScopes.length > 0) {
    url.searchParams.set('optional_scope', hubSpot.optionalScopes.join(' '));
  }
  url.searchParams.set('state', state);
  return url.toString();
}
