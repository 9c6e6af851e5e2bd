import * as z from 'zod/mini';
import { watchedProperties, type WatchedType } from '#core/traces/watched-properties.ts';

/** HubSpot sends fewer than 100 events in one request. */
const mostEvents = 100;

/** HubSpot's numbers for the types of records. */
const emailType = '0-49';
const typeNumbers: Readonly<Record<WatchedType, string>> = { deal: '0-3', contact: '0-1' };

const anyEvent = z.object({
  subscriptionType: z.string(),
  objectTypeId: z.optional(z.string()),
  objectId: z.optional(z.unknown()),
  propertyName: z.optional(z.unknown()),
});

const recordId = z.int().check(z.positive());

const body = z.array(anyEvent).check(z.maxLength(mostEvents));

export interface ParsedBody {
  /** Ids of created emails, each once. */
  readonly emailIds: readonly string[];
  /** Ids of contacts whose data must be erased, each once. */
  readonly erasedContactIds: readonly string[];
  /** Ids of deals and contacts that were created, or changed where the checks look; each once. */
  readonly dealIds: readonly string[];
  readonly contactIds: readonly string[];
  /** Events of other kinds. */
  readonly ignored: number;
}

/**
 * What a webhook's body names. Nothing proves that HubSpot sent it, so nothing is taken from it but ids, and what they
 * stand for is read from the CRM. Null when it is no list of events, or names a record by anything but an id.
 */
export function parseWebhookBody(value: unknown): ParsedBody | null {
  const parsed = body.safeParse(value);
  if (!parsed.success) return null;
  const emails = parsed.data.filter(isEmailCreation);
  const erasures = parsed.data.filter(isPrivacyDeletion);
  const deals = parsed.data.filter((event) => isWatched(event, 'deal'));
  const contacts = parsed.data.filter((event) => isWatched(event, 'contact'));
  const [emailIds, erasedContactIds, dealIds, contactIds] = [emails, erasures, deals, contacts].map(idsOf);
  if (!emailIds || !erasedContactIds || !dealIds || !contactIds) return null;
  const used = emails.length + erasures.length + deals.length + contacts.length;
  return { emailIds, erasedContactIds, dealIds, contactIds, ignored: parsed.data.length - used };
}

type AnyEvent = z.infer<typeof anyEvent>;

function idsOf(events: readonly AnyEvent[]): readonly string[] | null {
  const ids = events.map((event) => recordId.safeParse(event.objectId));
  return ids.every((id) => id.success) ? [...new Set(ids.map((id) => String(id.data)))] : null;
}

function isEmailCreation(event: AnyEvent): boolean {
  return event.subscriptionType === 'object.creation' && event.objectTypeId === emailType;
}

/** A hub event, which names its contact by the id alone. */
function isPrivacyDeletion(event: AnyEvent): boolean {
  return event.subscriptionType === 'contact.privacyDeletion';
}

/** A record was created, or a property changed that some rule looks at. The app's own properties are none of these. */
function isWatched({ subscriptionType, objectTypeId, propertyName }: AnyEvent, type: WatchedType): boolean {
  if (objectTypeId !== typeNumbers[type]) return false;
  if (subscriptionType === 'object.creation') return true;
  const watched: readonly unknown[] = watchedProperties[type];
  return subscriptionType === 'object.propertyChange' && watched.includes(propertyName);
}
