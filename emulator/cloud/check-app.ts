import type { LocalHubSpotOptions } from './cloud.contract.ts';
import { isLocalHost } from '../host/guard.ts';

/** Throws where HubSpot would refuse the app's project, or where two portals share a number. */
export function checkOptions({ app, portals }: LocalHubSpotOptions): void {
  if (app.clientId === '' || app.clientSecret === '') throw new Error('an app has a client id and a secret');
  if (app.redirectUris.length === 0) throw new Error('an OAuth app declares at least one redirect address');
  for (const uri of app.redirectUris) checkRedirectUri(uri);
  if (!app.scopes.includes('oauth')) throw new Error('an OAuth app requires the scope oauth');
  if (portals.length === 0) throw new Error('at least one portal is needed');
}

/** HTTPS everywhere but on this machine, and no fragment, which a redirect would lose. */
function checkRedirectUri(uri: string): void {
  const url = new URL(uri);
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.host));
  if (!isAllowed || url.hash !== '') throw new Error(`redirect address ${uri} is not allowed`);
}
