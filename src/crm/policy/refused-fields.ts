import * as z from 'zod/mini';
import type { FieldRefusal } from '../record-fields.ts';

const longestSentence = 300;
const mostRefusals = 20;
/** A refusal that is longer lists options by the thousand; the start tells enough. */
const longestPacked = 100_000;

const text = z.catch(z.optional(z.string()), undefined);
const names = z.catch(
  z.optional(
    z.union([
      z.pipe(
        z.array(z.string()),
        z.transform((list) => list[0]),
      ),
      z.string(),
    ]),
  ),
  undefined,
);

/** One property's refusal, as HubSpot packs a list of them into a message. */
const packedList = z.array(z.object({ message: text, localizedErrorMessage: text, error: text, name: text }));

const answer = z.object({
  message: text,
  context: z.catch(z.optional(z.object({ properties: z.optional(z.array(z.string())) })), undefined),
  errors: z.catch(
    z.optional(
      z.array(
        z.object({
          message: text,
          code: text,
          context: z.catch(z.optional(z.object({ propertyName: names })), undefined),
        }),
      ),
    ),
    undefined,
  ),
});

/**
 * Which properties a refused write is refused for, and why. HubSpot says it in up to three places: a JSON list inside
 * the message, which alone has the sentences in the account's language, a list of errors, and a list of required
 * properties. Each property once, 20 at most; empty when the answer names no reason at all.
 */
export function refusedFields(body: unknown): readonly FieldRefusal[] {
  const parsed = answer.safeParse(body);
  if (!parsed.success) return [];
  const { message = '', errors = [], context } = parsed.data;
  const required = (context?.properties ?? []).map((property) => ({
    property,
    code: /required/i.test(message.slice(0, 1_000)) ? 'REQUIRED' : null,
    message,
  }));
  const listed = errors.flatMap((error) => [
    ...packedIn(error.message ?? ''),
    {
      property: error.context?.propertyName ?? null,
      code: error.code ?? null,
      message: error.message ?? message,
    },
  ]);
  return distinct([...packedIn(message), ...listed, ...required]);
}

function packedIn(message: string): FieldRefusal[] {
  const start = message.indexOf('[{');
  if (start === -1 || message.length > longestPacked) return [];
  return parseList(message.slice(start)).map((one) => ({
    property: one.name ?? null,
    code: one.error ?? null,
    message: one.localizedErrorMessage ?? one.message ?? '',
  }));
}

function parseList(json: string): z.infer<typeof packedList> {
  try {
    return packedList.safeParse(JSON.parse(json)).data ?? [];
  } catch {
    return [];
  }
}

/** The first of each property counts; one that names none only where no other does. */
function distinct(refusals: readonly FieldRefusal[]): FieldRefusal[] {
  const byProperty = new Map<string, FieldRefusal>();
  for (const one of refusals) {
    const key = one.property ?? '';
    if (!byProperty.has(key)) byProperty.set(key, { ...one, message: one.message.slice(0, longestSentence) });
  }
  if (byProperty.size > 1) byProperty.delete('');
  return [...byProperty.values()].slice(0, mostRefusals);
}
