import { z } from 'zod';

const person = z.object({
  email: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
});
const headersSchema = z.object({
  from: person.nullish(),
  to: z.array(person).nullish(),
  cc: z.array(person).nullish(),
  bcc: z.array(person).nullish(),
});
type Person = z.infer<typeof person>;

/** The read-only sender and recipient properties that HubSpot fills from `hs_email_headers`; several join by `;`. */
export function emailHeaderValues(headers: string | null): Record<string, string> {
  const parsed = headersSchema.safeParse(parseOrNull(headers));
  if (!parsed.success) return {};
  const { from, to, cc, bcc } = parsed.data;
  return {
    ...sideValues('from', from ? [from] : []),
    ...sideValues('to', to ?? []),
    hs_email_cc_email: joined(cc ?? [], 'email'),
    hs_email_bcc_email: joined(bcc ?? [], 'email'),
  };
}

function sideValues(side: 'from' | 'to', people: readonly Person[]): Record<string, string> {
  return {
    [`hs_email_${side}_email`]: joined(people, 'email'),
    [`hs_email_${side}_firstname`]: joined(people, 'firstName'),
    [`hs_email_${side}_lastname`]: joined(people, 'lastName'),
  };
}

function joined(people: readonly Person[], field: keyof Person): string {
  return people
    .map((one) => one[field])
    .filter(Boolean)
    .join(';');
}

function parseOrNull(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
