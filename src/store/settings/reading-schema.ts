import * as z from 'zod/mini';
import type { ReadingSettings } from '#core/settings/reading.ts';
import { sectionOf } from './section.ts';

/** Of each list. */
const mostEntries = 200;

const domain = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(100), z.regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u));
const address = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(100), z.regex(/^[^\s@;,]+@[^\s@;,]+$/u));
const marker = z.string().check(z.trim(), z.minLength(3), z.maxLength(40));
const list = <Item>(item: z.ZodMiniType<Item>) => z.array(item).check(z.maxLength(mostEntries));

/** What is read. */
export const readingSection = sectionOf<ReadingSettings>({
  ourDomains: list(domain),
  excludedDomains: list(domain),
  excludedAddresses: list(address),
  excludedMailboxes: list(address),
  privateMarkers: z.array(marker).check(z.maxLength(30)),
  languages: z.nullable(
    z.array(z.enum(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt'])).check(z.minLength(1), z.maxLength(7)),
  ),
});
