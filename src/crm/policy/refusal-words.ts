import * as z from 'zod/mini';

const longest = 500;

/** One refused property, as HubSpot packs it into the message of a write's refusal. */
const refusals = z.array(
  z.object({
    message: z.catch(z.optional(z.string()), undefined),
    localizedErrorMessage: z.catch(z.optional(z.string()), undefined),
  }),
);

/**
 * What HubSpot says to a person about a refused write. "Property values were not valid: [{…}]" holds the sentences that
 * people wrote in a JSON list: these are taken out, each once; any other message stays as it is. At most 500 characters.
 */
export function refusalToWords(message: string): string {
  const list = message.indexOf('[{');
  if (list === -1) return message.slice(0, longest);
  const sentences = parseRefusals(message.slice(list)).flatMap(
    (refusal) => refusal.localizedErrorMessage ?? refusal.message ?? [],
  );
  return (sentences.length > 0 ? [...new Set(sentences)].join(' ') : message).slice(0, longest);
}

function parseRefusals(json: string): z.infer<typeof refusals> {
  try {
    const parsed = refusals.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
