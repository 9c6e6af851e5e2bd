import { toFailure } from './card-boundary.ts';
import { unwrap } from './outcome.ts';
import type { LocationStore } from './page-location.ts';
import type {
  AssociationRequest,
  CardHost,
  CardStart,
  FetchRequest,
  LogLevel,
  SearchRequest,
  ServerlessOptions,
  Values,
} from './protocol.ts';

interface Extension {
  readonly context: CardStart['context'];
  readonly host: CardHost;
  readonly location: LocationStore;
  /** What `hubspot.extend` hands to the bundle. */
  readonly api: unknown;
}

/** The globals of HubSpot's extension worker, as `@hubspot/ui-extensions` declares them. */
export function workerGlobals({ context, host, location, api }: Extension) {
  return {
    __HUBSPOT_EXTENSION_WORKER__: true,
    logger: {
      debug: log(host, 'debug'),
      info: log(host, 'info'),
      warn: log(host, 'warn'),
      error: log(host, 'error'),
    },
    serverless: async (uid: string, options: ServerlessOptions = {}) =>
      unwrap(await host.serverless(uid, options)),
    hsFetch: async (url: string | URL, request: FetchRequest = {}) => {
      const { status, contentType, body } = unwrap(await host.fetch(String(url), toPlain(request)));
      const isEmpty = status === 204 || status === 304;
      return new Response(isEmpty ? null : body, { status, headers: { 'content-type': contentType } });
    },
    hsWorkerAPI: {
      useExtensionContext: () => context,
      useExtensionActions: () => host.actions,
      useExtensionApi: () => api,
      useAppPageLocation: location.useLocation,
      fetchCrmProperties: (names: string[], onUpdate: (values: Values) => void) =>
        answer(async () => {
          const [data, cleanup] = unwrap(await host.properties(names, onUpdate));
          return { data, cleanup };
        }),
      fetchAssociations: (request: AssociationRequest) =>
        answer(async () => ({ data: unwrap(await host.associations(request)) })),
      fetchCrmSearch: (request: SearchRequest) =>
        answer(async () => ({ data: unwrap(await host.search(request)) })),
      fetchHubSpotApi: () =>
        Promise.reject(new Error('fetchHubSpotApi() is experimental and not served by the local portal.')),
      formatCrmProperties: (request: { propertiesList: unknown }) =>
        answer(async () => request.propertiesList),
    },
  };
}

/** What crosses to the page: headers may come as an object of the worker's own. */
function toPlain({ headers, ...request }: FetchRequest): FetchRequest {
  if (headers === undefined) return request;
  return { ...request, headers: headers instanceof Headers ? Object.fromEntries(headers) : headers };
}

const log = (host: CardHost, level: LogLevel) => (message: unknown) =>
  host.log(level, typeof message === 'string' ? message : JSON.stringify(message));

/** HubSpot's fetchers resolve to something like a Response whose `json()` holds `data` or `error`. */
async function answer<T>(read: () => Promise<T>): Promise<{ json: () => Promise<T | { error: string }> }> {
  try {
    const body = await read();
    return { json: async () => body };
  } catch (error) {
    return { json: async () => ({ error: toFailure(error).message }) };
  }
}
