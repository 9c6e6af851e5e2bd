import * as z from 'zod/mini';
import type { Owner } from '#core/deals/deal-details.ts';

const name = z.catch(z.optional(z.nullable(z.string())), null);

const team = z.object({ id: z.string(), name: z.string(), primary: z.catch(z.optional(z.boolean()), false) });

const owner = z.object({
  id: z.string(),
  firstName: name,
  lastName: name,
  email: name,
  userId: z.catch(z.optional(z.nullable(z.number())), null),
  teams: z.catch(z.optional(z.nullable(z.array(team))), null),
});

/** Null when it is no owner. One without a name goes by the address. */
export function toOwner(value: object, isActive: boolean): Owner | null {
  const parsed = owner.safeParse(value);
  if (!parsed.success) return null;
  const { id, firstName, lastName, email, teams, userId } = parsed.data;
  const fullName = `${firstName ?? ''} ${lastName ?? ''}`.trim();
  const primaryFirst = [...(teams ?? [])].sort(
    (a, b) => Number(b.primary ?? false) - Number(a.primary ?? false),
  );
  return {
    id,
    name: fullName || (email ?? ''),
    isActive,
    ...(userId ? { userId: String(userId) } : {}),
    ...(primaryFirst.length > 0
      ? { teams: primaryFirst.map((each) => ({ id: each.id, name: each.name })) }
      : {}),
  };
}
