import * as z from 'zod/mini';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { answerJsonSchema, answerName, parseAnswerText } from './answer.ts';
import { failure, type LanguageModel, type Outcome, type Question } from './language-model.ts';
import { postJson } from './post-json.ts';
import { mostAnswerTokens } from './prompt.ts';

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.nullish(z.string()),
        message: z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }),
      }),
    )
    .check(z.minLength(1)),
  usage: z.nullish(z.object({ prompt_tokens: z.number(), completion_tokens: z.number() })),
});

/**
 * Chat completions with a JSON schema for the answer: OpenAI, Azure, Mistral, Ollama, vLLM and whoever speaks like
 * them. `baseUrl` has been checked.
 */
export function createOpenAiCompatible(
  settings: LanguageModelSettings,
  apiKey: string | null,
  fetch: typeof globalThis.fetch,
): LanguageModel {
  const query = settings.apiVersion === null ? '' : `?api-version=${encodeURIComponent(settings.apiVersion)}`;
  const url = `${settings.baseUrl}/chat/completions${query}`;
  const headers = keyHeader(settings, apiKey);
  return {
    id: `${settings.provider} ${settings.baseUrl} ${settings.model}`,
    async ask(question, timeoutMs) {
      const http = await postJson(fetch, { url, headers, body: toBody(settings, question) }, timeoutMs);
      return http.ok ? readCompletion(http.body) : failure(http.code, http);
    },
  };
}

function keyHeader({ provider }: LanguageModelSettings, apiKey: string | null): Record<string, string> {
  if (apiKey === null) return {};
  return provider === 'azure' ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` };
}

/**
 * OpenAI's own present models refuse `max_tokens` and any temperature but their own; the others know only the old name
 * of the limit, and are steadier at 0.
 */
function toBody({ provider, model }: LanguageModelSettings, { instructions, email }: Question) {
  return {
    model,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: email },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: answerName, strict: true, schema: answerJsonSchema },
    },
    ...(provider === 'openai-compatible'
      ? { max_tokens: mostAnswerTokens, temperature: 0 }
      : { max_completion_tokens: mostAnswerTokens }),
  };
}

function readCompletion(body: unknown): Outcome {
  const parsed = completion.safeParse(body);
  const [choice] = parsed.data?.choices ?? [];
  if (!parsed.success || !choice) return failure('bad-answer');
  const { prompt_tokens: inputTokens = 0, completion_tokens: outputTokens = 0 } = parsed.data.usage ?? {};
  const usage = { inputTokens, outputTokens };
  if (choice.finish_reason === 'length') return failure('cut-off', { usage });
  if (choice.finish_reason === 'content_filter' || choice.message.refusal)
    return failure('declined', { usage });
  const answer = parseAnswerText(choice.message.content ?? '');
  return answer ? { ok: true, answer, usage } : failure('bad-answer', { usage });
}
