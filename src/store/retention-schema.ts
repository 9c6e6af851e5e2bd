import * as z from 'zod/mini';
import { retentionLimits, type RetentionSettings } from '#core/settings/retention.ts';

const { fewestMonths, mostMonths } = retentionLimits;

/** The section as a page sends it; refused where it cannot be kept. */
export const retentionSchema: z.ZodMiniType<RetentionSettings> = z.object({
  quoteMonths: z.nullable(z.int().check(z.minimum(fewestMonths), z.maximum(mostMonths))),
});

/** The section from what the account keeps; `defaults` where it holds none, or one that cannot be. */
export function toRetentionSettings(value: unknown, defaults: RetentionSettings): RetentionSettings {
  return retentionSchema.safeParse(value).data ?? defaults;
}
