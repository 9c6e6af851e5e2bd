import * as z from 'zod/mini';

/** How one section of the settings is checked when it is written, and read when it is kept. */
export interface Section<Value> {
  /** The whole section, as a page or a file brings it. */
  readonly schema: z.ZodMiniType<Value>;
  /** The section from what the account keeps; a part that is missing or cannot be read is that of `defaults`. */
  readonly read: (kept: unknown, defaults: Value) => Value;
}

const loose = z.record(z.string(), z.unknown());

type Parts<Value> = { readonly [Part in keyof Value]-?: z.ZodMiniType<Value[Part]> };

/** A section whose parts stand for themselves. */
export function sectionOf<Value extends object>(parts: Parts<Value>): Section<Value> {
  const schemas = Object.entries<z.ZodMiniType>(parts);
  return {
    schema: z.object(parts) as unknown as z.ZodMiniType<Value>,
    read(kept, defaults) {
      const fields = loose.safeParse(kept);
      if (!fields.success) return defaults;
      const found = schemas.flatMap(([part, schema]): [string, unknown][] => {
        const parsed = part in fields.data ? schema.safeParse(fields.data[part]) : null;
        return parsed?.success ? [[part, parsed.data]] : [];
      });
      return { ...defaults, ...Object.fromEntries(found) };
    },
  };
}
