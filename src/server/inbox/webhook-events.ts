import { z } from 'zod';
import { watchedProperties, type WatchedType } from '#core/traces/watched-properties.ts';
import type { EventKind, IncomingEvent } from './inbox.ts';

/** HubSpot sends fewer than 100 events in one request. */
export const mostEvents = 100;

/** What a request holds for us, and how many of its events are of other kinds, or none that can be read. */
export interface WebhookEvents {
  readonly events: readonly IncomingEvent[];
  readonly ignored: number;
  readonly malformed: number;
}

const id = z.union([z.int().positive().transform(String), z.string().regex(/^[1-9]\d{0,18}$/u)]);

const schema = z.object({
  subscriptionType: z.string().max(100),
  portalId: z.int().positive().max(999_999_999_999_999),
  objectId: id,
  subscriptionId: id,
  occurredAt: z.int().nonnegative().max(8_640_000_000_000_000),
  objectTypeId: z.string().max(40).optional(),
  propertyName: z.string().max(200).nullish(),
});

type WebhookEvent = z.infer<typeof schema>;

/** HubSpot's numbers for the types of records. */
const emailType = '0-49';
const typeNumbers: Readonly<Record<WatchedType, string>> = { deal: '0-3', contact: '0-1' };

/**
 * The events of a signed body, each for itself: one that cannot be read is left out and counted, since refusing the request
 * would have HubSpot send the others again for a day. Null for what is no list, or too long a one.
 */
export function parseWebhookEvents(body: Uint8Array): WebhookEvents | null {
  const list = parseJson(body);
  if (!Array.isArray(list) || list.length > mostEvents) return null;
  const read = list.map((value) => schema.safeParse(value));
  const wellFormed = read.flatMap(({ success, data }) => (success ? [data] : []));
  const events = wellFormed.flatMap(toIncoming);
  return {
    events,
    ignored: wellFormed.length - events.length,
    malformed: list.length - wellFormed.length,
  };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
}

function toIncoming(event: WebhookEvent): readonly IncomingEvent[] {
  const kind = kindOf(event);
  if (kind === null) return [];
  const { portalId, objectId, occurredAt, subscriptionId, propertyName } = event;
  // HubSpot's eventId is not unique; these four are what a repetition has in common.
  const dedupeKey = [subscriptionId, objectId, propertyName ?? '', occurredAt].join(':');
  return [{ portalId, kind, objectId, dedupeKey, occurredAt }];
}

function kindOf(event: WebhookEvent): EventKind | null {
  const { subscriptionType, objectTypeId } = event;
  if (subscriptionType === 'contact.privacyDeletion') return 'erase-contact';
  if (subscriptionType === 'object.creation' && objectTypeId === emailType) return 'email';
  if (isWatched(event, 'deal')) return 'deal';
  return isWatched(event, 'contact') ? 'contact' : null;
}

/** A record was created, or a property changed that some rule looks at. The app's own properties are none of these. */
function isWatched(
  { subscriptionType, objectTypeId, propertyName }: WebhookEvent,
  type: WatchedType,
): boolean {
  if (objectTypeId !== typeNumbers[type]) return false;
  if (subscriptionType === 'object.creation') return true;
  const watched: readonly unknown[] = watchedProperties[type];
  return subscriptionType === 'object.propertyChange' && watched.includes(propertyName);
}
