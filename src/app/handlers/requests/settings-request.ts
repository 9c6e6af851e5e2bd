import * as z from 'zod/mini';
import { changeAuthor } from './change-author.ts';

/**
 * What may be asked of the account's settings. Sections are checked by the use case, which tells what is wrong with each;
 * here their size is bounded.
 */

/** Characters of a request's sections as JSON, and of a file: more than the account can keep. */
const longest = 200_000;

const version = z.int().check(z.nonnegative());
const sections = z
  .record(z.string().check(z.maxLength(40)), z.unknown())
  .check(z.refine((value) => JSON.stringify(value).length <= longest));

export const settingsRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('read') }),
  z.object({ action: z.literal('write'), version, by: changeAuthor, changes: sections }),
  z.object({ action: z.literal('undo'), change: z.int().check(z.positive()), version, by: changeAuthor }),
  z.object({ action: z.literal('export') }),
  z.object({
    action: z.literal('import'),
    version,
    by: changeAuthor,
    file: z.string().check(z.maxLength(longest)),
  }),
  z.object({ action: z.literal('preview'), detection: sections }),
]);
