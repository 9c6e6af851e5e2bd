import type { RemoteChannel } from '@remote-ui/core';
import type { CrmContext } from '@hubspot/ui-extensions';

/** What the page and the worker of a card say to each other; functions cross by @remote-ui/rpc. */

export type Values = Readonly<Record<string, string | null>>;
export type Alert = { type?: string | undefined; message: string; title?: string | undefined };
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface CardFailure {
  readonly message: string;
  readonly stack: string | null;
}

export interface CardStart {
  readonly scriptUrl: string;
  readonly context: CrmContext;
  /** Component names that a bundle may render. */
  readonly wireNames: readonly string[];
}

export interface ServerlessOptions {
  readonly parameters?: unknown;
  readonly propertiesToSend?: readonly string[];
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

/** The actions of HubSpot's CRM record pages, by HubSpot's names. */
export interface CardActions {
  addAlert(alert: Alert): void;
  reloadPage(): void;
  refreshObjectProperties(): void;
  fetchCrmObjectProperties(names: readonly string[] | '*'): Promise<Values>;
  onCrmPropertiesUpdate(names: readonly string[] | '*', callback: (values: Values) => void): void;
  openIframeModal(iframe: { uri: string; title?: string }, onClose?: () => void): void;
  closeOverlay(id: string): void;
  copyTextToClipboard(text: string): Promise<void>;
  navigateToPage(target: { to: string }): void;
}

/** The result of a call that may fail: a rejection would cross too, but would also be unhandled on the page. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** What the page offers to a card's worker. */
export interface CardHost {
  log(level: LogLevel, message: string): void;
  failed(failure: CardFailure): void;
  serverless(uid: string, options: ServerlessOptions): Promise<Outcome<unknown>>;
  /** Resolves to the values and the function that ends the subscription. */
  properties(
    names: readonly string[],
    onUpdate: (values: Values) => void,
  ): Promise<Outcome<[Values, () => void]>>;
  associations(request: AssociationRequest): Promise<Outcome<unknown>>;
  search(request: SearchRequest): Promise<Outcome<unknown>>;
  actions: CardActions;
}

/** What the worker offers to the page. */
export interface WorkerApi {
  run(start: CardStart, channel: RemoteChannel, host: CardHost): Promise<void>;
}
