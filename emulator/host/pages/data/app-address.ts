import type { PageLocation, PageTarget } from '../../runtime/protocol.ts';

/** The installed app in this portal. */
export interface AppPlace {
  readonly portalId: number;
  readonly appId: number;
}

/**
 * The address of a place of the app's page, as HubSpot forms it: `/app/{portal}/{app}/{path}?{params}`. Params named in
 * the path (`/deals/:id`) go there, the rest into the query.
 */
export function appAddress({ portalId, appId }: AppPlace, { to, params = {} }: PageTarget): string {
  const rest = new URLSearchParams(params);
  const steps = to.split('/').filter(Boolean);
  const path = steps.map((step) => {
    const name = step.startsWith(':') ? step.slice(1) : null;
    if (name === null || params[name] === undefined) return step;
    rest.delete(name);
    return encodeURIComponent(params[name]);
  });
  const query = rest.toString();
  return ['/app', portalId, appId, ...path].join('/') + (query === '' ? '' : `?${query}`);
}

/** The address of the app's settings among those of the connected apps, as HubSpot forms it. */
export function settingsAddress({ portalId, appId }: AppPlace): string {
  return `/integrations-settings/${portalId}/installed/framework/${appId}/general-settings`;
}

/**
 * Where in the app an address leads, whichever portal and app it names: this portal has one app. Null for addresses of the
 * portal's other pages.
 */
export function readAppAddress(pathname: string, query: URLSearchParams): PageLocation | null {
  const [root, portal, app, ...path] = pathname.split('/').filter(Boolean);
  if (root !== 'app' || !portal || !app) return null;
  return { path: `/${path.join('/')}`, params: Object.fromEntries(query) };
}
