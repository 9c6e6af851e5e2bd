import {
  defaultDetectionSettings,
  type DetectedSignal,
  type Detection,
  type DetectionSettings,
} from '#core/detect/detection.ts';
import type { MailMessage, ReadMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { createHost, type RefinerHost } from '../../../src/llm/refiner-host.ts';
import { createRefiner, type Refiner } from '../../../src/llm/refine.ts';
import { mailMessage } from '../../core/mail/mail-message.ts';

export const apiKey = 'sk-secret-key-of-the-account';

export function modelSettings(given: Partial<LanguageModelSettings>): LanguageModelSettings {
  return {
    provider: 'openai-compatible',
    baseUrl: 'http://127.0.0.1:9',
    model: 'test-model',
    apiVersion: null,
    prices: { input: 2, output: 10, currency: 'EUR' },
    requestsPerBatch: 10,
    requestsPerDay: 500,
    timeoutMs: 2_000,
    ...given,
  };
}

export interface TestRefiner extends Refiner {
  /** Refines one text in a batch of its own. */
  refine(text: string, given?: Partial<Refining>): Promise<Detection>;
  /** All that was logged, as one text. */
  logged(): string;
  /** Milliseconds that were waited before repetitions. */
  readonly pauses: readonly number[];
  /** Moves the clock, which otherwise stands. */
  pass(ms: number): void;
}

interface Refining {
  readonly message: Partial<MailMessage>;
  readonly signals: readonly DetectedSignal[];
  readonly detection: Partial<DetectionSettings>;
  /** Milliseconds until the batch has to be done. */
  readonly left: number;
}

/** A refiner with a clock that stands still, pauses that take no time, and a marker that is known. */
export function startRefiner(
  given: Partial<LanguageModelSettings>,
  host: Partial<RefinerHost> = {},
): TestRefiner {
  let now = Date.UTC(2026, 10, 23, 9);
  const pauses: number[] = [];
  const lines: string[] = [];
  const refiner = createRefiner(modelSettings(given), {
    ...createHost(apiKey, (event, fields) => lines.push(JSON.stringify({ event, ...fields }))),
    now: () => now,
    random: () => 0,
    sleep: (ms) => {
      pauses.push(ms);
      now += ms;
      return Promise.resolve();
    },
    ...host,
  });
  return {
    ...refiner,
    pauses,
    logged: () => lines.join('\n'),
    pass(ms) {
      now += ms;
    },
    refine(text, { message = {}, signals = [], detection = {}, left = 8_000 } = {}) {
      const read = readMessage(mailMessage({ text, ...message }));
      const refine = refiner.begin({
        deadline: now + left,
        detection: { ...defaultDetectionSettings, ...detection },
      });
      return refine(read, detectionOf(read, signals));
    },
  };
}

/** What an embedded detector that found these signals says of a message. */
export function detectionOf(read: ReadMessage, signals: readonly DetectedSignal[] = []): Detection {
  return { class: read.class, language: read.language, signals, facts: {}, opportunity: false };
}

/** An embedded signal on these words of the text. */
export function embeddedSignal(
  text: string,
  quote: string,
  given: Partial<DetectedSignal> = {},
): DetectedSignal {
  const start = text.indexOf(quote);
  return {
    kind: 'seat-expansion',
    quote,
    start,
    end: start + quote.length,
    cue: { start: 0, end: quote.length },
    probability: 0.5,
    tier: 'review',
    ...given,
  };
}
