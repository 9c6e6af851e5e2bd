import * as z from 'zod/mini';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { answerJsonSchema, answerName, parseAnswer } from './answer.ts';
import { failure, type LanguageModel, type Outcome, type Question } from './language-model.ts';
import { postJson } from './post-json.ts';
import { mostAnswerTokens } from './prompt.ts';

const version = '2023-06-01';

const reply = z.object({
  content: z.array(
    z.object({ type: z.string(), name: z.optional(z.string()), input: z.optional(z.unknown()) }),
  ),
  stop_reason: z.nullish(z.string()),
  usage: z.nullish(z.object({ input_tokens: z.number(), output_tokens: z.number() })),
});

/** The messages API, with one tool that the model has to call: its arguments are the answer. `baseUrl` has been checked. */
export function createAnthropic(
  settings: LanguageModelSettings,
  apiKey: string | null,
  fetch: typeof globalThis.fetch,
): LanguageModel {
  const url = `${settings.baseUrl}/v1/messages`;
  const headers = { 'anthropic-version': version, ...(apiKey === null ? {} : { 'x-api-key': apiKey }) };
  return {
    id: `${settings.provider} ${settings.baseUrl} ${settings.model}`,
    async ask(question, timeoutMs) {
      const http = await postJson(fetch, { url, headers, body: toBody(settings, question) }, timeoutMs);
      return http.ok ? readReply(http.body) : failure(http.code, http);
    },
  };
}

function toBody({ model }: LanguageModelSettings, { instructions, email }: Question) {
  return {
    model,
    max_tokens: mostAnswerTokens,
    system: instructions,
    messages: [{ role: 'user', content: email }],
    tools: [
      {
        name: answerName,
        description: 'Reports the buying signals of the email.',
        input_schema: answerJsonSchema,
      },
    ],
    tool_choice: { type: 'tool', name: answerName },
  };
}

function readReply(body: unknown): Outcome {
  const parsed = reply.safeParse(body);
  if (!parsed.success) return failure('bad-answer');
  const { input_tokens: inputTokens = 0, output_tokens: outputTokens = 0 } = parsed.data.usage ?? {};
  const usage = { inputTokens, outputTokens };
  if (parsed.data.stop_reason === 'max_tokens') return failure('cut-off', { usage });
  if (parsed.data.stop_reason === 'refusal') return failure('declined', { usage });
  const call = parsed.data.content.find(({ type, name }) => type === 'tool_use' && name === answerName);
  const answer = parseAnswer(call?.input);
  return answer ? { ok: true, answer, usage } : failure('bad-answer', { usage });
}
