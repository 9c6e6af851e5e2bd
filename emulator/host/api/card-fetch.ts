import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { SignedFetchAnswer, SignedFetchRequest } from '../signed-fetch.ts';

/** `hubspot.fetch` for a user of the portal. Throws for a user id that nobody has. */
export type FetchAs = (
  userId: number,
  url: string,
  request?: SignedFetchRequest,
) => Promise<SignedFetchAnswer>;

const request = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).exactOptional(),
  timeout: z.number().exactOptional(),
  body: z.record(z.string(), z.unknown()).exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
});

/** A card's call; who is signed in is the page's to say, as HubSpot's own page does. */
export const cardFetchCall = z.object({
  userId: z.number().int().positive(),
  url: z.string().max(8_000),
  request: request.default({}),
});

const noFetch =
  'hubspot.fetch() is not served by this portal: its app has functions, and no server to ask. Use hubspot.serverless().';

export async function fetchForCard(
  fetchAs: FetchAs | null,
  call: z.infer<typeof cardFetchCall>,
): Promise<Omit<SignedFetchAnswer, 'isGateway'>> {
  if (!fetchAs) throw new HTTPException(400, { message: noFetch });
  const { status, contentType, body } = await fetchAs(call.userId, call.url, call.request);
  return { status, contentType, body };
}
