import type { z } from 'zod';
import { invalidJson, validationError } from './errors.ts';

/** Parses and checks a request's body; a wrong one is HubSpot's 400. */
export function readBody<T>(schema: z.ZodType<T>, text: string): T {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const missing = parsed.error.issues
    .filter((issue) => issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    .map((issue) => issue.path.join('.'));
  if (missing.length > 0) {
    throw validationError(
      `Invalid input JSON on line 1, column 2. Some required fields were not set: [${missing.join(', ')}]`,
    );
  }
  throw validationError(
    `Invalid input JSON on line 1, column 2: ${parsed.error.issues[0]?.message ?? 'Cannot deserialize value'}`,
    parsed.error.issues.map((issue) => ({ message: issue.message, in: issue.path.join('.') })),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson('Unexpected character, expected a valid JSON value');
  }
}
