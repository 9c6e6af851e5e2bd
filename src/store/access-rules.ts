import * as z from 'zod/mini';
import { mostAdmins, recordRules, type RecordRule } from '#core/views/access-view.ts';

/** The note that holds who may do what. */
export const accessKey = 'access';

/** HubSpot's ids of users; so many stay far below what a note can hold. */
export const adminIds = z.array(z.string().check(z.regex(/^[1-9]\d{0,14}$/u))).check(z.maxLength(mostAdmins));

export interface AccessRules {
  /** 0 where nobody has changed anything. */
  readonly version: number;
  /** Users who may change what an admin decides, beside those whom HubSpot names. */
  readonly adminIds: readonly string[];
  readonly records: RecordRule;
}

const note = z.object({
  version: z.int().check(z.positive()),
  adminIds,
  records: z.enum(recordRules),
});

const untouched: AccessRules = { version: 0, adminIds: [], records: 'everybody' };

/** Where somebody made rules that cannot be read, the strictest hold, and any version may be written over them. */
const unreadable: AccessRules = { version: 0, adminIds: [], records: 'owner' };

/** @param value the note, undefined where there is none */
export function toAccessRules(value: unknown): AccessRules {
  if (value === undefined) return untouched;
  const parsed = note.safeParse(value);
  return parsed.success ? parsed.data : unreadable;
}
