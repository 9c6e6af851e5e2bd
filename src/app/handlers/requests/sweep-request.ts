import * as z from 'zod/mini';

/** What may be asked of a sweep; anything else is refused before a call is made. */
export const sweepRequest = z.object({ origin: z.enum(['card', 'page', 'schedule']) });
