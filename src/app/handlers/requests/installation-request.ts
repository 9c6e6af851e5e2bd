import * as z from 'zod/mini';

/** What may be asked of the check of the installation; anything else is refused before a call is made. */
export const installationRequest = z.object({ action: z.enum(['check', 'repair']) });
