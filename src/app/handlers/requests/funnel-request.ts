import * as z from 'zod/mini';
import { funnelSteps } from '#store/settings/funnel-schema.ts';
import { changeAuthor } from './change-author.ts';

/** What the page may ask of the funnel map; steps that cannot be kept are refused before a call is made. */
export const funnelRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('read') }),
  z.object({
    action: z.literal('write'),
    version: z.int().check(z.nonnegative()),
    by: changeAuthor,
    steps: funnelSteps,
  }),
]);
