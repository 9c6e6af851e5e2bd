import * as z from 'zod/mini';
import { foldIds } from '#core/views/deal-card-view.ts';

/** HubSpot's id of a user; the only thing that it decides is whose folds are open. */
export const userId = z.string().check(z.regex(/^\d{1,19}$/u));

const warningKey = z.string().check(z.regex(/^[a-z-]{1,60}:\d{1,19}$/u));

/** A card has some dozens of warnings at most. */
const mostChanges = 200;

const hidden = z
  .record(warningKey, z.boolean())
  .check(z.refine((changes) => Object.keys(changes).length <= mostChanges));

export const preferencesRequest = z.object({
  userId,
  folds: z.partialRecord(z.enum(foldIds), z.boolean()),
  hidden,
});
