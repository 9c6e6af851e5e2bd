import * as z from 'zod/mini';
import { signalKinds } from '#core/signals/kind.ts';

export const confidences = ['certain', 'likely'] as const;
export type Confidence = (typeof confidences)[number];

/** Any honest answer is far shorter; a longer one is refused whole. */
const mostSignals = 64;

/**
 * The shape of an answer. Kinds are checked one by one afterwards, so that one invented kind costs its own signal and
 * not the others. An unknown confidence counts as the lower one.
 */
const answerSchema = z.object({
  signals: z
    .array(
      z.object({
        kind: z.string(),
        quote: z.string(),
        confidence: z.catch(z.enum(confidences), 'likely'),
      }),
    )
    .check(z.maxLength(mostSignals)),
});

export type ModelAnswer = z.infer<typeof answerSchema>;

/** Null when the value is no such answer. */
export function parseAnswer(value: unknown): ModelAnswer | null {
  const parsed = answerSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Null when the text is not valid JSON, or JSON of another shape. */
export function parseAnswerText(text: string): ModelAnswer | null {
  try {
    return parseAnswer(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The name by which providers know the shape. */
export const answerName = 'report_signals';

/** The same shape as JSON Schema, in the part of it that every provider's strict mode takes. */
export const answerJsonSchema = {
  type: 'object',
  properties: {
    signals: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: signalKinds },
          quote: { type: 'string', description: 'copied character by character from one line of the email' },
          confidence: { type: 'string', enum: confidences },
        },
        required: ['kind', 'quote', 'confidence'],
        additionalProperties: false,
      },
    },
  },
  required: ['signals'],
  additionalProperties: false,
} as const;
