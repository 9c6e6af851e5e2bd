import * as z from 'zod/mini';
import { recordRules } from '#core/views/access-view.ts';
import { adminIds } from '#store/access-rules.ts';

export const accessRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('read') }),
  z.object({
    action: z.literal('write'),
    version: z.int().check(z.nonnegative()),
    adminIds,
    records: z.enum(recordRules),
  }),
]);
