import { retain } from '@remote-ui/rpc';
import { settle } from './outcome.ts';
import type { OverlayStore } from './overlays.tsx';
import type {
  Alert,
  AssociationRequest,
  CardFailure,
  CardHost,
  SearchRequest,
  ServerlessOptions,
  Values,
} from './protocol.ts';

/** What a page offers to the cards on it. */
export interface CardServices {
  showAlert(alert: Alert): void;
  /** Reads the record again, on the page and for the cards that listen. */
  refresh(): void;
  onRefresh(listener: () => void): () => void;
  callFunction(uid: string, options: ServerlessOptions): Promise<unknown>;
  readProperties(names: readonly string[] | '*'): Promise<Values>;
  readAssociations(request: AssociationRequest): Promise<unknown>;
  search(request: SearchRequest): Promise<unknown>;
}

export interface CardHostParts {
  readonly services: CardServices;
  readonly overlays: OverlayStore;
  onFailed(failure: CardFailure): void;
  /** Called with every subscription's end, so that a card that stops leaves none behind. */
  keep(cleanup: () => void): void;
}

/** Answers a card's calls. */
export function createCardHost({ services, overlays, onFailed, keep }: CardHostParts): CardHost {
  const watch = (names: readonly string[] | '*', callback: (values: Values) => void) => {
    retain(callback);
    const stop = services.onRefresh(() => void services.readProperties(names).then(callback, console.error));
    keep(stop);
    return stop;
  };
  return {
    log: (level, message) => console[level](`[card] ${message}`),
    failed: onFailed,
    serverless: (uid, options) => settle(() => services.callFunction(uid, options)),
    properties: (names, onUpdate) =>
      settle(async () => [await services.readProperties(names), watch(names, onUpdate)]),
    associations: (request) => settle(() => services.readAssociations(request)),
    search: (request) => settle(() => services.search(request)),
    actions: {
      addAlert: services.showAlert,
      reloadPage: () => window.location.reload(),
      refreshObjectProperties: services.refresh,
      fetchCrmObjectProperties: services.readProperties,
      onCrmPropertiesUpdate: (names, callback) => void watch(names, callback),
      openIframeModal: ({ uri, title }) =>
        services.showAlert({
          message: `HubSpot would open ${title ?? uri} here; the local portal opens no other site.`,
        }),
      closeOverlay: (id) => overlays.close(id),
      copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
      navigateToPage: ({ to }) =>
        services.showAlert({
          message: `HubSpot would open the app's page ${to}; the local portal shows cards only.`,
        }),
    },
  };
}
