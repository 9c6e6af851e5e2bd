import type { AppEvent } from './app-events/app-event.ts';
import type { SeedAccount, SeedName } from './seed.ts';
import type { StoreChange } from './store-change.contract.ts';

/** How a local portal is started and steered. `createPortal` lives in portal.ts. */
export interface PortalOptions {
  /** 0 picks a free port; the portal listens on 127.0.0.1 only. */
  readonly port?: number;
  readonly seed?: SeedName | SeedAccount;
  /** Epoch milliseconds at which the portal's clock starts. */
  readonly now?: number;
  /** Whether the clock runs with real time (interactive use) or stands until it is moved (tests). Default: stands. */
  readonly clock?: 'running' | 'manual';
  /** Token of the installed app; default: a new one. Given where a function's secret must hold the same. */
  readonly accessToken?: string;
  /** Scopes of the installed app's token; default: all that the private edition asks for. */
  readonly scopes?: readonly string[];
  /** Added to every API answer, in milliseconds. */
  readonly latencyMs?: number;
  /** How long a write stays invisible to search, in milliseconds of portal time. Default 3,000. */
  readonly searchDelayMs?: number;
  /** How long an association of a new email stays invisible, in milliseconds of portal time. Default 0. */
  readonly associationDelayMs?: number;
  /** Requests per ten seconds of portal time before 429. Default 190 (private app, Professional and Enterprise). */
  readonly requestsPerTenSeconds?: number;
  /** Requests per UTC day of portal time before 429. Default 650,000 (private app, Professional); Infinity: none. */
  readonly requestsPerDay?: number;
  /** Each request and answer is appended here as JSON Lines. */
  readonly recordFile?: string;
  /** Folder of a built HubSpot project (build/private); its functions, cards and page are served where given. */
  readonly projectDir?: string;
  /** Secrets that functions see as environment variables. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A portal with one private app installed. */
export interface Portal extends PortalAccount {
  /** Bearer token of the installed private app. */
  readonly accessToken: string;
}

/** One account, whatever app reaches it. */
export interface PortalAccount {
  /** e.g. `http://127.0.0.1:41234` */
  readonly url: string;
  readonly portalId: number;
  /** Bearer token of the portal's own pages: every scope, and calls that are never counted, limited or faulted. */
  readonly pageToken: string;
  /** The app's client secret: signs webhooks (signature v3). */
  readonly clientSecret: string;
  readonly clock: PortalClock;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly webhooks: Webhooks;
  readonly functions: FunctionGateway;
  /** Told of every write, also after a reset; returns the function that ends it. */
  onChange(listener: (change: StoreChange) => void): () => void;
  /** What the app put on timelines, in the order of arrival. */
  appEvents(): readonly AppEvent[];
  /** Deletes a contact as a person does who asks for a deletion that complies with privacy law. Throws where there is none. */
  forgetContact(contactId: string): void;
  /** Back to a seed: objects, properties, schemas, calls, faults and clock. */
  reset(seed?: SeedName | SeedAccount): void;
  close(): Promise<void>;
}

export interface PortalClock {
  now(): number;
  set(epochMs: number): void;
  advance(ms: number): void;
}

export interface Call {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The function that made the call, when one did. */
  readonly caller: string | null;
}

/** CRM API calls only; the portal's own pages and steering routes do not count. */
export interface CallLog {
  list(): readonly Call[];
  count(): number;
  clear(): void;
}

export interface Fault {
  /** Which requests: method and a path prefix or pattern; all when left out. */
  readonly method?: string;
  readonly path?: string | RegExp;
  /** How many requests it hits; default 1; Infinity for all. */
  readonly times?: number;
  /** Skip this many matching requests first. */
  readonly after?: number;
  readonly effect:
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly category?: string;
        readonly message?: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | { readonly kind: 'hang' }
    | { readonly kind: 'drop-connection' }
    | { readonly kind: 'delay'; readonly ms: number }
    | { readonly kind: 'garbage'; readonly body: string }
    /** The request takes effect, then the answer is lost. */
    | { readonly kind: 'apply-then-drop' };
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** From now on, writes to this property of this type are refused with 400 VALIDATION_ERROR. */
  refuseWrite(type: string, property: string, message: string): void;
}

export interface WebhookSubscription {
  readonly id: number;
  /** `object.creation` …, or `contact.privacyDeletion`, which has no object type. */
  readonly subscriptionType: string;
  readonly objectTypeId?: string;
  readonly propertyName?: string;
}

export interface WebhookEvent {
  readonly objectId: number;
  readonly eventId: number;
  readonly subscriptionId: number;
  readonly portalId: number;
  readonly appId: number;
  readonly occurredAt: number;
  readonly subscriptionType: string;
  readonly attemptNumber: number;
  /** Events in the older format lack it. */
  readonly objectTypeId?: string;
  readonly changeSource: string;
  readonly changeFlag?: string;
  readonly propertyName?: string;
  readonly propertyValue?: string;
}

export interface Webhooks {
  /** Where events go: an HTTP address (signed v3), or a function of the served project by uid. */
  target(target: { readonly url: string } | { readonly functionUid: string } | null): void;
  /** Default: object.creation of emails. */
  subscribe(subscriptions: readonly Omit<WebhookSubscription, 'id'>[]): void;
  /** Events that wait for delivery. */
  pending(): readonly WebhookEvent[];
  /** Queues `object.creation` events of these records, as a replay of the past. */
  replay(objectTypeId: string, objectIds: readonly string[]): void;
  /** Delivers all that is due in batches of at most 100 and resolves when every delivery was answered or gave up for now. */
  flush(options?: { readonly duplicate?: boolean; readonly shuffle?: boolean }): Promise<DeliveryReport>;
  /** With a running clock: deliver by itself a moment after each change. */
  autoDeliver(on: boolean): void;
}

export interface DeliveryReport {
  readonly batches: number;
  readonly events: number;
  readonly delivered: number;
  readonly failed: number;
}

export interface FunctionGateway {
  /** Runs a built function as HubSpot does: JSON only, 128 MB, 10 s, a child process, no request headers. */
  call(uid: string, invocation: FunctionInvocation): Promise<FunctionOutcome>;
  list(): readonly string[];
}

export interface FunctionInvocation {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly propertiesToSend?: Readonly<Record<string, string>>;
  /** Endpoint functions: what the HTTP request held, headers stripped. */
  readonly request?: {
    readonly method: string;
    readonly params: Readonly<Record<string, readonly string[]>>;
    readonly body: unknown;
  };
}

export type FunctionOutcome =
  | { readonly ok: true; readonly value: unknown; readonly milliseconds: number }
  | {
      readonly ok: false;
      readonly reason: 'threw' | 'timeout' | 'out-of-memory' | 'not-json' | 'not-found';
      readonly message: string;
    };
