import { createAssociationsApi } from './client/associations-api.ts';
import { createCall } from './client/call.ts';
import type { Connection } from './client/connection.ts';
import { createObjectsApi } from './client/objects-api.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { OnUnreadable } from './mappers/read-records.ts';
import { createTypeName } from './object-types.ts';
import { rateBudgetOf, type RateBudget } from './policy/rate-budget.ts';
import { createTransport, type Transport } from './policy/transport.ts';

export interface GatewayOptions {
  readonly accessToken: string;
  /** Default: HubSpot itself. */
  readonly basePath?: string;
  readonly portalId: number;
  /** Whether signals are records of the account, by the app's custom object; default true. Most accounts have no such objects. */
  readonly hasSignalObject?: boolean;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random?: () => number;
  readonly fetch?: typeof globalThis.fetch;
  /** When the whole invocation must have ended, epoch milliseconds. Default: 8 s from now, functions have 10 s. */
  readonly deadlineAt?: number;
  /** For one request, milliseconds; default 4,000. */
  readonly timeoutMs?: number;
  /** Requests that may be sent in all, retries included; one more throws `CrmError` with `out-of-budget`. */
  readonly maxCalls?: number;
  /** Default: the one that all gateways of this process share for the portal. */
  readonly rate?: RateBudget;
  /** Mail domains of the account's own company, lower case. */
  readonly ourDomains?: readonly string[];
  readonly onUnreadable?: OnUnreadable;
}

/** HubSpot itself. */
export const hubSpot = 'https://api.hubapi.com';
const defaultTimeoutMs = 4_000;
const defaultInvocationMs = 8_000;

export function toConnection({ basePath = hubSpot, accessToken }: GatewayOptions): Connection {
  return { basePath: basePath.replace(/\/$/, ''), accessToken };
}

/** What gateway and set-up are made of, and the count of the requests that it sends. */
export function toContext(options: GatewayOptions): { context: GatewayContext; callCount: () => number } {
  const connection = toConnection(options);
  const transport = toTransport(options);
  const context: GatewayContext = {
    call: createCall(transport),
    objects: createObjectsApi(connection),
    associations: createAssociationsApi(connection),
    typeName: createTypeName(options.portalId),
    hasSignalObject: options.hasSignalObject ?? true,
    onUnreadable: options.onUnreadable ?? (() => undefined),
  };
  return { context, callCount: transport.callCount };
}

function toTransport(options: GatewayOptions): Transport {
  return createTransport({
    now: options.now,
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    random: options.random ?? Math.random,
    fetch: options.fetch ?? globalThis.fetch,
    rate: options.rate ?? rateBudgetOf(options.basePath ?? hubSpot, options.portalId),
    deadlineAt: options.deadlineAt ?? options.now() + defaultInvocationMs,
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
    maxCalls: options.maxCalls ?? Number.POSITIVE_INFINITY,
  });
}
