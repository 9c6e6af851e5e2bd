import * as z from 'zod/mini';

/** The note that tells when what is too old was last removed. */
export const retentionKey = 'retention';

const schema = z.object({
  /** When a run last came to its end; null before the first. */
  finishedAt: z.nullable(z.number()),
  /** A run ended before its time: the next one goes on. */
  isUnfinished: z.boolean(),
});

export type RetentionState = z.infer<typeof schema>;

/** From the value of its note; null where nothing ran yet. */
export function toRetentionState(value: unknown): RetentionState | null {
  return schema.safeParse(value).data ?? null;
}
