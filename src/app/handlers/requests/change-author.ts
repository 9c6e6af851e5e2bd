import * as z from 'zod/mini';

/** Who changes something, as the page says: an email address at its longest, on one line; null where HubSpot names nobody. */
export const changeAuthor = z.nullable(z.string().check(z.maxLength(254), z.regex(/^[^\r\n]*$/u)));
