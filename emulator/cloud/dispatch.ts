import { bearerToken } from '../http/bearer-token.ts';
import type { FetchHandler } from '../http/server.ts';
import type { ApiHandler } from '../http/api-handler.ts';
import { isApiPath, readCaller } from '../wire/api-path.ts';

export interface DispatchOptions {
  /** The CRM API of the portal whose token it is, be it in force or over; undefined for a strange one. */
  readonly portalOf: (token: string) => ApiHandler | undefined;
  readonly platform: ApiHandler;
  readonly page: (request: Request) => Response | Promise<Response>;
}

const isAuthorizePage = (pathname: string): boolean => /^\/oauth\/(?:\d{1,15}\/)?authorize$/.test(pathname);
const platformRoots = ['/oauth/', '/appinstalls/', '/webhooks-journal/'];

/** The bearer token alone says which portal a call is for; nothing in the address does. */
export function createDispatch({ portalOf, platform, page }: DispatchOptions): FetchHandler {
  return (request, http) => {
    const { pathname, caller } = readCaller(new URL(request.url).pathname);
    const isPlatform = platformRoots.some((root) => pathname.startsWith(root));
    const isCrm = !isPlatform && (caller !== null || isApiPath(pathname));
    if (isAuthorizePage(pathname) || !(isPlatform || isCrm)) return page(request);
    const token = isCrm ? bearerToken(request.headers) : null;
    const handle = (token === null ? undefined : portalOf(token)) ?? platform;
    return handle(request, http);
  };
}
