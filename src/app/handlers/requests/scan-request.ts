import * as z from 'zod/mini';

/** What may be asked of a scan; anything else is refused before a call is made. */
export const scanRequest = z.object({
  action: z.enum(['start', 'continue', 'status']),
  timeZone: z.exactOptional(z.string().check(z.maxLength(64))),
});
