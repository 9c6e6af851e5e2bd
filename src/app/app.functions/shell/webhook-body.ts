import * as z from 'zod/mini';

/** HubSpot sends fewer than 100 events in one request. */
const mostEvents = 100;

/** HubSpot's number for emails. */
const emailType = '0-49';

const anyEvent = z.object({
  subscriptionType: z.string(),
  objectTypeId: z.optional(z.string()),
  objectId: z.optional(z.unknown()),
});

const recordId = z.int().check(z.positive());

const body = z.array(anyEvent).check(z.maxLength(mostEvents));

export interface ParsedBody {
  /** Ids of created emails, each once. */
  readonly emailIds: readonly string[];
  /** Ids of contacts whose data must be erased, each once. */
  readonly erasedContactIds: readonly string[];
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
  const creations = parsed.data.filter(isEmailCreation);
  const erasures = parsed.data.filter(isPrivacyDeletion);
  const emailIds = idsOf(creations);
  const erasedContactIds = idsOf(erasures);
  if (emailIds === null || erasedContactIds === null) return null;
  const ignored = parsed.data.length - creations.length - erasures.length;
  return { emailIds, erasedContactIds, ignored };
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
