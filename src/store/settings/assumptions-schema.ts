import * as z from 'zod/mini';
import type { Assumptions } from '#core/settings/settings.ts';
import { sectionOf } from './section.ts';

/** What stands in for an account's own figures. */
export const assumptionsSection = sectionOf<Assumptions>({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
  dealValue: z.number().check(z.minimum(0), z.maximum(1e12)),
  conversion: z.number().check(z.minimum(0), z.maximum(1)),
});
