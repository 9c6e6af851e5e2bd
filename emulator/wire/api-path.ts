import type { ApiBindings } from '../routes/context.ts';

export interface ApiPath {
  /** The path that the routes know, the same for all versions: `/objects/contacts/1`. */
  readonly path: string;
  readonly version: ApiBindings['version'];
}

/**
 * HubSpot's versions put the same resources under other paths; this is the one place that knows them.
 * Returns null for a path that no version has.
 */
export function readApiPath(pathname: string): ApiPath | null {
  const [root, second = '', third = '', ...rest] = pathname.split('/').filter(Boolean);
  if (root === 'crm') return crmPath(second, third, rest);
  if (root === 'oauth') return oauthPath(second, third, rest);
  if (root === 'settings') return settingsPath(second, third, rest);
  if (root === 'integrators' && second === 'timeline' && third === 'v4') return toPath('v4', second, rest);
  const place = `${root}/${third}`;
  if (place === 'crm-object-schemas/schemas' && (second === 'v3' || second === '2026-03')) {
    return toPath(second, third, rest);
  }
  if (place === 'account-info/details' && (second === 'v3' || isDated(second))) {
    return toPath(second, third, rest);
  }
  return null;
}

/** `/crm/v3/{resource}` and `/crm/v4/{resource}`, but `/crm/{resource}/2026-09`. */
function crmPath(second: string, third: string, rest: readonly string[]): ApiPath | null {
  if (second === 'v3') return v3Resources.has(third) ? toPath('v3', third, rest) : null;
  if (second === 'v4') return v4Path(third, rest);
  return datedResources.has(second) && isDated(third) ? toPath(third, second, rest) : null;
}

const v3Resources = new Set(['objects', 'properties', 'pipelines', 'owners', 'schemas']);
const datedResources = new Set(['objects', 'properties', 'pipelines', 'owners', 'associations']);

function isDated(text: string): text is '2026-03' | '2026-09' {
  return text === '2026-03' || text === '2026-09';
}

/** v4 is the associations alone. */
function v4Path(resource: string, rest: readonly string[]): ApiPath | null {
  const isAssociation = resource === 'associations' || (resource === 'objects' && rest[2] === 'associations');
  return isAssociation ? toPath('v4', resource, rest) : null;
}

function oauthPath(version: string, resource: string, rest: readonly string[]): ApiPath | null {
  if (version === 'v1' && resource === 'access-tokens' && rest.length === 1)
    return toPath('v3', resource, rest);
  if (version === 'v2' && resource === 'private-apps') return toPath('v3', resource, rest);
  return isDated(version) && resource === 'token' ? toPath(version, resource, rest) : null;
}

/** `/settings/v3/users`, but `/settings/users/2026-03`. */
function settingsPath(second: string, third: string, rest: readonly string[]): ApiPath | null {
  if (second === 'v3' && third === 'users') return toPath('v3', third, rest);
  return second === 'users' && isDated(third) ? toPath(third, second, rest) : null;
}

function toPath(version: ApiBindings['version'], resource: string, rest: readonly string[]): ApiPath {
  return { version, path: `/${[resource, ...rest].join('/')}` };
}

const apiRoots = [
  '/crm/',
  '/crm-object-schemas/',
  '/account-info/',
  '/oauth/',
  '/settings/users/',
  '/settings/v3/users/',
  '/integrators/timeline/',
];

/** Paths of HubSpot's API; all others are the portal's own pages. */
export function isApiPath(pathname: string): boolean {
  return apiRoots.some((root) => pathname.startsWith(root));
}

/** A function calls the API under `/_via/{its uid}`, so that the log knows it. */
export function readCaller(pathname: string): { readonly caller: string | null; readonly pathname: string } {
  const match = /^\/_via\/([A-Za-z0-9_.-]{1,64})(\/.*)$/.exec(pathname);
  return match ? { caller: match[1]!, pathname: match[2]! } : { caller: null, pathname };
}
