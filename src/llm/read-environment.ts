import * as z from 'zod/mini';
import {
  defaultLanguageModelLimits,
  languageModelProviders,
  type LanguageModelSettings,
} from '#core/settings/language-model.ts';
import { parseBaseUrl } from './base-url.ts';

/** One JSON object, or `off`; and the key, apart from it, so that it can be changed and is never shown with the rest. */
export const settingsVariable = 'INVISIBLE_PIPELINE_LLM_SETTINGS';
export const keyVariable = 'INVISIBLE_PIPELINE_LLM_KEY';

/** Why a language model is not used; `off` is no mistake, the others are the admin's to mend. */
export type EnvironmentFault = 'off' | 'not-json' | 'wrong-settings' | 'unsafe-address' | 'missing-key';

export type EnvironmentReading =
  | { readonly ok: true; readonly settings: LanguageModelSettings; readonly apiKey: string | null }
  /** `fields`: the settings that are at fault, by name. */
  | { readonly ok: false; readonly fault: EnvironmentFault; readonly fields: readonly string[] };

const name = z.string().check(z.minLength(1), z.maxLength(200));
const price = z.number().check(z.nonnegative(), z.maximum(100_000));
const requests = z.int().check(z.nonnegative(), z.maximum(1_000_000));

/** An unknown field is refused: it may be a misspelt one, or a key that does not belong here. */
const settingsSchema = z.strictObject({
  provider: z.enum(languageModelProviders),
  baseUrl: z.string().check(z.maxLength(500)),
  model: name,
  apiVersion: z._default(z.nullable(name), null),
  prices: z._default(
    z.nullable(
      z.strictObject({ input: price, output: price, currency: z.string().check(z.regex(/^[A-Z]{3}$/u)) }),
    ),
    null,
  ),
  requestsPerBatch: z._default(requests, defaultLanguageModelLimits.requestsPerBatch),
  requestsPerDay: z._default(requests, defaultLanguageModelLimits.requestsPerDay),
  timeoutMs: z._default(
    z.int().check(z.minimum(500), z.maximum(120_000)),
    defaultLanguageModelLimits.timeoutMs,
  ),
});

/** The language model that the environment names. */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): EnvironmentReading {
  const text = environment[settingsVariable]?.trim() ?? '';
  if (text === '' || text === 'off') return faulty('off');
  const parsed = settingsSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    return parseJson(text) === undefined
      ? faulty('not-json')
      : faulty('wrong-settings', fieldsOf(parsed.error));
  }
  const baseUrl = parseBaseUrl(parsed.data.baseUrl);
  if (baseUrl === null) return faulty('unsafe-address', ['baseUrl']);
  const apiKey = environment[keyVariable]?.trim() || null;
  if (apiKey === null && parsed.data.provider !== 'openai-compatible') return faulty('missing-key');
  return { ok: true, settings: { ...parsed.data, baseUrl }, apiKey: apiKey === 'none' ? null : apiKey };
}

function faulty(fault: EnvironmentFault, fields: readonly string[] = []): EnvironmentReading {
  return { ok: false, fault, fields };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names of known settings only: what somebody wrote in the wrong place may be a secret. */
function fieldsOf({ issues }: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }) {
  return [...new Set(issues.map(({ path }) => (path.length > 0 ? String(path[0]) : 'an unknown setting')))];
}
