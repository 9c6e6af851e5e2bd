import { z } from 'zod';

/** What the journal tells that is acted upon. Times are epoch milliseconds. */
export type JournalEvent =
  | { readonly kind: 'uninstalled'; readonly portalId: number; readonly at: number }
  | {
      readonly kind: 'erase-contact';
      readonly portalId: number;
      readonly contactId: string;
      readonly at: number;
    };

/** HubSpot's numbers for the end of an installation, and for contacts. */
export const uninstallType = '4-1916193';
const contactType = '0-1';

const instant = z
  .union([
    z.number(),
    z
      .string()
      .max(40)
      .transform((text) => Date.parse(text)),
  ])
  .pipe(z.number().int().positive());

const shared = { portalId: z.int().positive(), occurredAt: instant };

const lifecycleSchema = z.object({
  ...shared,
  type: z.literal('APP_LIFECYCLE_EVENT'),
  eventTypeId: z.literal(uninstallType),
});

const erasureSchema = z.object({
  ...shared,
  type: z.literal('GDPR_PRIVACY_DELETION'),
  objectTypeId: z.literal(contactType).optional(),
  objectId: z.union([z.int().positive(), z.string().regex(/^\d{1,19}$/u)]).transform(String),
});

const fileSchema = z.object({ journalEvents: z.array(z.unknown()).max(100_000) });

/**
 * The events of an entry's file; what is of another kind, or not as it should be, is passed over. Null: no
 * such file.
 */
export function readJournalFile(text: string): readonly JournalEvent[] | null {
  const file = fileSchema.safeParse(parseJson(text));
  return file.success ? file.data.journalEvents.flatMap(toEvent) : null;
}

function toEvent(value: unknown): readonly JournalEvent[] {
  const ended = lifecycleSchema.safeParse(value).data;
  if (ended) return [{ kind: 'uninstalled', portalId: ended.portalId, at: ended.occurredAt }];
  const erased = erasureSchema.safeParse(value).data;
  if (!erased) return [];
  const { portalId, objectId, occurredAt } = erased;
  return [{ kind: 'erase-contact', portalId, contactId: objectId, at: occurredAt }];
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
