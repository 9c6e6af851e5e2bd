import { retain } from '@remote-ui/rpc';
import { settle } from './outcome.ts';
import type { OverlayStore } from './overlays.tsx';
import type {
  Alert,
  AssociationRequest,
  CardFailure,
  CardHost,
  FetchAnswer,
  FetchRequest,
  PageTarget,
  PlatformActions,
  RecordActions,
  SearchRequest,
  ServerlessOptions,
  Values,
} from './protocol.ts';

/** What a page of the portal offers to the cards on it, and to the app's own page. */
export interface CardServices {
  showAlert(alert: Alert): void;
  callFunction(uid: string, options: ServerlessOptions): Promise<unknown>;
  /** Sends a request of `hubspot.fetch` in the name of whoever is signed in. */
  fetch(url: string, request: FetchRequest): Promise<FetchAnswer>;
  search(request: SearchRequest): Promise<unknown>;
  readonly pages: AppPages;
  /** Null on an app page, which is about no record. */
  readonly record: RecordServices | null;
}

/** The way to the app's page. */
export interface AppPages {
  /** The portal's address of a place of the app; null where no app page is installed. */
  href(target: PageTarget): string | null;
  open(target: PageTarget): void;
}

export interface RecordServices {
  /** Reads the record again, on the page and for the cards that listen. */
  refresh(): void;
  onRefresh(listener: () => void): () => void;
  readProperties(names: readonly string[] | '*'): Promise<Values>;
  readAssociations(request: AssociationRequest): Promise<unknown>;
}

export interface CardHostParts {
  readonly services: CardServices;
  readonly overlays: OverlayStore;
  onFailed(failure: CardFailure): void;
  /** Called with every subscription's end, so that a card that stops leaves none behind. */
  keep(cleanup: () => void): void;
}

type Watch = (names: readonly string[] | '*', callback: (values: Values) => void) => () => void;

/** Answers a worker's calls. */
export function createCardHost({ services, overlays, onFailed, keep }: CardHostParts): CardHost {
  const { record } = services;
  const watch: Watch = (names, callback) => {
    retain(callback);
    const stop = onRecord(record).onRefresh(
      () => void onRecord(record).readProperties(names).then(callback, console.error),
    );
    keep(stop);
    return stop;
  };
  return {
    log: (level, message) => console[level](`[app] ${message}`),
    failed: onFailed,
    serverless: (uid, options) => settle(() => services.callFunction(uid, options)),
    fetch: (url, request) => settle(() => services.fetch(url, request)),
    properties: (names, onUpdate) =>
      settle(async () => [await onRecord(record).readProperties(names), watch(names, onUpdate)]),
    associations: (request) => settle(async () => onRecord(record).readAssociations(request)),
    search: (request) => settle(() => services.search(request)),
    actions: { ...platformActions(services, overlays), ...(record ? recordActions(record, watch) : {}) },
  };
}

function onRecord(record: RecordServices | null): RecordServices {
  if (!record) throw new Error('An app page is about no record: it has no properties and no associations');
  return record;
}

function platformActions(services: CardServices, overlays: OverlayStore): PlatformActions {
  return {
    addAlert: services.showAlert,
    reloadPage: () => window.location.reload(),
    openIframeModal: ({ uri, title }) =>
      services.showAlert({
        message: `HubSpot would open ${title ?? uri} here; the local portal opens no other site.`,
      }),
    closeOverlay: (id) => overlays.close(id),
    copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
    navigateToPage: services.pages.open,
  };
}

const recordActions = (record: RecordServices, watch: Watch): RecordActions => ({
  refreshObjectProperties: record.refresh,
  fetchCrmObjectProperties: record.readProperties,
  onCrmPropertiesUpdate: (names, callback) => void watch(names, callback),
});
