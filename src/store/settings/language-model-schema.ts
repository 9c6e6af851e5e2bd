import * as z from 'zod/mini';
import { languageModelProviders, type LanguageModelSettings } from '#core/settings/language-model.ts';
import type { Section } from './section.ts';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const price = z.number().check(z.nonnegative(), z.maximum(100_000));
const requests = z.int().check(z.nonnegative(), z.maximum(1_000_000));

const schema: z.ZodMiniType<LanguageModelSettings | null> = z.nullable(
  z.object({
    provider: z.enum(languageModelProviders),
    baseUrl: z.string().check(z.maxLength(500)),
    model: name,
    apiVersion: z.nullable(name),
    prices: z.nullable(
      z.object({ input: price, output: price, currency: z.string().check(z.regex(/^[A-Z]{3}$/u)) }),
    ),
    requestsPerBatch: requests,
    requestsPerDay: requests,
    timeoutMs: z.int().check(z.minimum(500), z.maximum(120_000)),
  }),
);

/** The language model. The key to it is not part of the settings; null turns it off. */
export const languageModelSection: Section<LanguageModelSettings | null> = {
  schema,
  read(kept, defaults) {
    const parsed = schema.safeParse(kept);
    return parsed.success ? parsed.data : defaults;
  },
};
