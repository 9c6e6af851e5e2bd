import * as z from 'zod/mini';

/**
 * HubSpot sends every property value as a string, and an empty one as '' or null or not at all. These schemas turn
 * each into a number, boolean or string once, at the edge.
 */
const raw = z.optional(z.nullable(z.string()));

/** A string, or null when empty. */
export const text = z.pipe(
  raw,
  z.transform((value) => (value ? value : null)),
);

/** A string that may be empty. */
export const textOrEmpty = z.pipe(
  raw,
  z.transform((value) => value ?? ''),
);

/** A finite number, or null when empty. */
export const number = parsed((value) => {
  const result = Number(value);
  return value.trim() !== '' && Number.isFinite(result) ? result : undefined;
});

/** Epoch milliseconds from an ISO 8601 date or date-time, or from epoch milliseconds as a string; null when empty. */
export const dateTime = parsed((value) => {
  const result = /^-?\d{1,16}$/.test(value) ? Number(value) : Date.parse(value);
  return Number.isNaN(result) || Math.abs(result) > 8.64e15 ? undefined : result;
});

/** `true` is true; `false` and empty are false. */
export const flag = z.pipe(
  raw,
  z.transform((value) => value === 'true'),
);

/** Parses what is not empty; `undefined` from `parse` makes the whole record unreadable. */
function parsed<T>(parse: (value: string) => T | undefined) {
  return z.pipe(
    raw,
    z.transform((value, context): T | null => {
      if (value === null || value === undefined || value === '') return null;
      const result = parse(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', message: 'not of the expected type', input: null });
      return z.NEVER;
    }),
  );
}
