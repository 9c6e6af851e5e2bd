import type { RemoteChannel } from '@remote-ui/core';
import type { CrmContext, PagesContext, SettingsContext } from '@hubspot/ui-extensions';

/** What the portal's page and the worker of a card or app page say to each other; functions cross by @remote-ui/rpc. */

export type Values = Readonly<Record<string, string | null>>;
export type Alert = { type?: string | undefined; message: string; title?: string | undefined };
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface CardFailure {
  readonly message: string;
  readonly stack: string | null;
}

/** Where in an app page its reader is: `/deals/7` and what else its address says. */
export interface PageLocation {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A place of the app, as `PageLink` and `navigateToPage` name it: `:name` in the path stands for a param. */
export interface PageTarget {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>> | undefined;
}

export interface CardStart {
  readonly scriptUrl: string;
  readonly context: CrmContext | PagesContext | SettingsContext;
  /** Where an app page starts; cards stand at `/`. */
  readonly location: PageLocation;
  /** By how much the portal's clock is ahead of this machine's, in milliseconds. */
  readonly clockAheadMs: number;
  /** Component names that a bundle may render. */
  readonly wireNames: readonly string[];
}

export interface ServerlessOptions {
  readonly parameters?: unknown;
  readonly propertiesToSend?: readonly string[];
}

/** What `hubspot.fetch` takes beside the address. */
export interface FetchRequest {
  readonly method?: string;
  readonly timeout?: number;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

/** The origin's answer, or that of HubSpot's gateway. */
export interface FetchAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface AssociationRequest {
  readonly toObjectType: string;
  readonly properties?: readonly string[];
  readonly pageLength?: number;
  readonly offset?: number;
}

export interface SearchRequest {
  readonly objectType: string;
  readonly properties?: readonly string[];
  readonly query?: string;
  readonly filterGroups?: readonly unknown[];
  readonly sorts?: readonly unknown[];
  readonly pageLength?: number;
  readonly after?: string;
}

/** The actions that every place has, by HubSpot's names. */
export interface PlatformActions {
  addAlert(alert: Alert): void;
  reloadPage(): void;
  openIframeModal(iframe: { uri: string; title?: string }, onClose?: () => void): void;
  closeOverlay(id: string): void;
  copyTextToClipboard(text: string): Promise<void>;
  navigateToPage(target: PageTarget): void;
}

/** What HubSpot's CRM record pages have beyond them. */
export interface RecordActions {
  refreshObjectProperties(): void;
  fetchCrmObjectProperties(names: readonly string[] | '*'): Promise<Values>;
  onCrmPropertiesUpdate(names: readonly string[] | '*', callback: (values: Values) => void): void;
}

/** The result of a call that may fail: a rejection would cross too, but would also be unhandled on the page. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** What the portal's page offers to a worker. */
export interface CardHost {
  log(level: LogLevel, message: string): void;
  failed(failure: CardFailure): void;
  serverless(uid: string, options: ServerlessOptions): Promise<Outcome<unknown>>;
  fetch(url: string, request: FetchRequest): Promise<Outcome<FetchAnswer>>;
  /** Resolves to the values and the function that ends the subscription. */
  properties(
    names: readonly string[],
    onUpdate: (values: Values) => void,
  ): Promise<Outcome<[Values, () => void]>>;
  associations(request: AssociationRequest): Promise<Outcome<unknown>>;
  search(request: SearchRequest): Promise<Outcome<unknown>>;
  actions: PlatformActions & Partial<RecordActions>;
}

/** What the worker offers to the page. */
export interface WorkerApi {
  run(start: CardStart, channel: RemoteChannel, host: CardHost): Promise<void>;
  /** The reader went to another place of the app page. */
  moved(location: PageLocation): void;
}
