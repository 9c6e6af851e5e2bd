import type { HttpAnswer } from '#crm/policy/operation.ts';
import type { OAuthFault } from './oauth-client.ts';

/**
 * What a refusal is about. Only 400 and 401 can be a word about a code or a token; where they name our
 * client or our address, a mistake in the server's configuration would otherwise uninstall every account.
 */
export function faultOf({ status, text }: Pick<HttpAnswer, 'status' | 'text'>): OAuthFault {
  if (status !== 400 && status !== 401) return 'unavailable';
  const said = text.slice(0, 4_096).toLowerCase();
  return aboutUs.some((words) => said.includes(words)) ? 'misconfigured' : 'refused';
}

const aboutUs = [
  'client_id',
  'client id',
  'client_secret',
  'client secret',
  'invalid_client',
  'unauthorized_client',
  'redirect_uri',
  'redirect uri',
  'grant_type',
  'grant type',
];
