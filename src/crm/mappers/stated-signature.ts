import * as z from 'zod/mini';
import type { StatedSignature } from '#core/records.ts';

const words = z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200)));

const schema = z.object({
  emailId: z.string().check(z.maxLength(20)),
  at: z.number(),
  jobTitle: words,
  phone: words,
  company: words,
});

/** What the property holds; null where it is empty or somebody wrote something else into it. */
export function toSignature(json: string | null): StatedSignature | null {
  if (json === null) return null;
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
