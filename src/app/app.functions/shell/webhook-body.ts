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

const emailId = z.int().check(z.positive());

const body = z.array(anyEvent).check(z.maxLength(mostEvents));

export interface ParsedBody {
  /** Ids of created emails, each once. */
  readonly emailIds: readonly string[];
  /** Events of other kinds. */
  readonly ignored: number;
}

/**
 * What a webhook's body names. Nothing proves that HubSpot sent it, so nothing is taken from it but ids, and what they
 * stand for is read from the CRM. Null when it is no list of events, or names an email by anything but an id.
 */
export function parseWebhookBody(value: unknown): ParsedBody | null {
  const parsed = body.safeParse(value);
  if (!parsed.success) return null;
  const creations = parsed.data.filter(isEmailCreation);
  const ids = creations.map((event) => emailId.safeParse(event.objectId));
  if (ids.some((id) => !id.success)) return null;
  return {
    emailIds: [...new Set(ids.map((id) => String(id.data)))],
    ignored: parsed.data.length - creations.length,
  };
}

function isEmailCreation(event: z.infer<typeof anyEvent>): boolean {
  return event.subscriptionType === 'object.creation' && event.objectTypeId === emailType;
}
