import { z } from 'zod';

/** What a card sends. */
export interface CardBody {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Made by the card for each click, so that HubSpot's own repetition is known for what it is; null without one. */
  readonly requestKey: string | null;
}

const schema = z.object({
  parameters: z.record(z.string(), z.unknown()).default({}),
  requestKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,64}$/u)
    .nullish(),
});

/** Null for what is no such body. */
export function readCardBody(bytes: Uint8Array): CardBody | null {
  const read = schema.safeParse(parseJson(bytes));
  if (!read.success) return null;
  const { parameters, requestKey = null } = read.data;
  return { parameters, requestKey };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
