import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { createAnthropic } from './anthropic.ts';
import { parseBaseUrl } from './base-url.ts';
import type { LanguageModel } from './language-model.ts';
import { createOpenAiCompatible } from './openai-compatible.ts';

/** The adapter for the provider. Throws when the address may not be used: settings are checked where they are read. */
export function createLanguageModel(
  settings: LanguageModelSettings,
  apiKey: string | null,
  fetch: typeof globalThis.fetch,
): LanguageModel {
  const baseUrl = parseBaseUrl(settings.baseUrl);
  if (baseUrl === null) throw new Error('the address of the language model is neither https nor loopback');
  const create = settings.provider === 'anthropic' ? createAnthropic : createOpenAiCompatible;
  return create({ ...settings, baseUrl }, apiKey, fetch);
}
