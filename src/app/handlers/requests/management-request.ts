import * as z from 'zod/mini';
import { managementSchema } from '#store/management-schema.ts';
import { changeAuthor } from './change-author.ts';

/** What the page may ask of the settings; values that cannot be kept are refused before a call is made. */
export const managementRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('read') }),
  z.object({
    action: z.literal('write'),
    version: z.int().check(z.nonnegative()),
    settings: managementSchema,
    by: z.exactOptional(changeAuthor),
  }),
]);
