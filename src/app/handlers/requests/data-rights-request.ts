import * as z from 'zod/mini';
import { queryLimits } from '#core/views/data-rights-view.ts';

/** What may be asked about people's data; anything else is refused before a call is made. */

const id = z.string().check(z.regex(/^\d{1,19}$/u));

const type = z.enum(['contact', 'company']);

const record = {
  type,
  recordId: id,
};

export const dataRightsRequest = z.discriminatedUnion('action', [
  z.object({
    ...record,
    action: z.literal('export'),
    cursor: z.exactOptional(z.string().check(z.regex(/^\d{0,19}-\d{1,6}$/u))),
    locale: z.exactOptional(z.string().check(z.maxLength(35))),
  }),
  z.object({ ...record, action: z.literal('erase'), cursor: z.exactOptional(id) }),
  z.object({ ...record, action: z.literal('prove'), cursor: z.exactOptional(id) }),
  z.object({
    ...{ type, action: z.literal('find') },
    query: z.string().check(z.trim(), z.minLength(queryLimits.fewest), z.maxLength(queryLimits.most)),
  }),
  z.object({ action: z.literal('retain') }),
]);
