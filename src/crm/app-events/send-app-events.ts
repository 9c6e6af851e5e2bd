import { toConnection, toContext, type GatewayOptions } from '../gateway-options.ts';
import type { Operation } from '../policy/operation.ts';

/** Something that happened to a contact, as the timeline shows it. It cannot be changed or taken back. */
export interface AppEvent {
  /** The event type's fully qualified name, which HubSpot gives it at deployment. */
  readonly eventTypeName: string;
  /** HubSpot takes an id once per event type; a repetition is refused. */
  readonly id: string;
  readonly objectId: string;
  /** ISO 8601: when it happened. */
  readonly timestamp: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Sent twice they are there once: each has an id of its own. */
const operation: Operation = { name: 'send app events', repeatable: true, lane: 'general' };

/**
 * Puts events on timelines: all of them or none, in 1 call, with the scope `timeline`. HubSpot's client has no part for it,
 * and HubSpot no dated address.
 * @param events at most 500
 * @throws `CrmError`: `conflict` or `validation` where HubSpot refuses one of them
 */
export async function sendAppEvents(options: GatewayOptions, events: readonly AppEvent[]): Promise<void> {
  const { basePath, accessToken } = toConnection(options);
  const request = {
    getUrl: () => `${basePath}/integrators/timeline/v4/events/batch`,
    getHttpMethod: () => 'POST',
    getHeaders: () => ({
      authorization: `Bearer ${accessToken}`,
      accept: 'application/json',
      'content-type': 'application/json',
    }),
    getBody: () => JSON.stringify({ inputs: events }),
  };
  // What it answers to a success is not documented and not needed.
  await toContext(options).context.call(operation, Promise.resolve(request), () =>
    Promise.resolve({ data: { results: [] } }),
  );
}
