import * as z from 'zod/mini';

/** What may be asked of the scan of past email; anything else is refused before a call is made. */
export const historyRequest = z.object({
  action: z.enum(['start', 'continue', 'pause', 'resume', 'status', 'report']),
  months: z.exactOptional(z.int().check(z.minimum(1), z.maximum(36))),
  share: z.exactOptional(z.number().check(z.minimum(0.1), z.maximum(0.9))),
});
