import type * as z from 'zod/mini';

/** A record as the client hands it over. */
export interface WireObject {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
  /** The values that properties had, newest first, where they were asked for. */
  readonly propertiesWithHistory?: Readonly<Record<string, readonly WireVersion[]>>;
}

/** A value that a property had and when it was set. */
export interface WireVersion {
  readonly value: string | null;
  readonly timestamp: Date;
}

/** Told of each record that could not be read: which one and which property, never its content. */
export type OnUnreadable = (type: string, id: string, reason: string) => void;

/** One object type: which properties to ask for and what they become. */
export interface Mapper<Record> {
  readonly type: string;
  readonly properties: readonly string[];
  /** Of these the earlier values too; a batch then takes 50 records instead of 100. */
  readonly history?: readonly string[];
  read(object: WireObject): Reading<Record>;
}

export type Reading<T> =
  { readonly ok: true; readonly record: T } | { readonly ok: false; readonly reason: string };

/**
 * A mapper from a schema over the properties. The schema's keys are the properties that are asked for, so that
 * nothing is read that was not requested.
 */
export function createMapper<Shape extends z.core.$ZodShape, T>(
  type: string,
  schema: z.ZodMiniObject<Shape>,
  toRecord: (id: string, properties: z.infer<z.ZodMiniObject<Shape>>) => T,
): Mapper<T> {
  return {
    type,
    properties: Object.keys(schema.shape),
    read: (object) => {
      const result = schema.safeParse(object.properties);
      if (result.success) return { ok: true, record: toRecord(object.id, result.data) };
      return { ok: false, reason: result.error.issues.map((issue) => issue.path.join('.')).join(', ') };
    },
  };
}

/** The records that can be read; the others are reported and left out, so that one does not sink its batch. */
export function readRecords<T>(
  objects: readonly WireObject[],
  mapper: Mapper<T>,
  onUnreadable: OnUnreadable,
): T[] {
  const records: T[] = [];
  for (const object of objects) {
    const reading = mapper.read(object);
    if (reading.ok) records.push(reading.record);
    else onUnreadable(mapper.type, object.id, reading.reason);
  }
  return records;
}
