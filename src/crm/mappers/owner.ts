import * as z from 'zod/mini';
import type { Owner } from '#core/deals/deal-details.ts';

const name = z.catch(z.optional(z.nullable(z.string())), null);

const owner = z.object({
  id: z.string(),
  firstName: name,
  lastName: name,
  email: name,
});

/** Null when it is no owner. One without a name goes by the address. */
export function toOwner(value: object, isActive: boolean): Owner | null {
  const parsed = owner.safeParse(value);
  if (!parsed.success) return null;
  const { id, firstName, lastName, email } = parsed.data;
  const fullName = `${firstName ?? ''} ${lastName ?? ''}`.trim();
  return { id, name: fullName || (email ?? ''), isActive };
}
