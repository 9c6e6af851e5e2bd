import type { Detection, DetectionSettings } from '#core/detect/detection.ts';
import { isWorthAsking } from '#core/detect/route/route.ts';
import type { ReadMessage } from '#core/mail/message.ts';
import type { LanguageModelSettings } from '#core/settings/language-model.ts';
import { createBatchAllowance, createDayAllowance, type Allowance } from './allowance.ts';
import { cacheKey, createMemoryAnswerCache, type AnswerCache } from './answer-cache.ts';
import type { ModelAnswer } from './answer.ts';
import { ask, leastTimeMs } from './ask.ts';
import { createCircuit, type Circuit } from './circuit.ts';
import { createLanguageModel } from './create-language-model.ts';
import { freshLines, type FreshLine } from './fresh-text.ts';
import type { LanguageModel, Outcome } from './language-model.ts';
import { speaksToMachine } from './machine-words.ts';
import { mergeSignals } from './merge-signals.ts';
import { buildQuestion, promptVersion, vocabulary } from './prompt.ts';
import type { RefinerHost } from './refiner-host.ts';
import { createMeter, type LanguageModelUsage, type Meter, type SkipReason } from './usage.ts';
import { verifyAnswer } from './verify-answer.ts';

/** The detection of a message with what the model adds; the same detection where it adds nothing. Never throws. */
export type Refine = (read: ReadMessage, detection: Detection) => Promise<Detection>;

/** One for each account and process: cache, circuit, day's budget and cost last as long as it does. */
export interface Refiner {
  /** Begins a batch of emails, which has a budget of its own; no request outlives `deadline`, epoch milliseconds. */
  begin(batch: { readonly deadline: number; readonly detection: DetectionSettings }): Refine;
  usage(): LanguageModelUsage;
}

interface Parts {
  readonly model: LanguageModel;
  readonly settings: LanguageModelSettings;
  readonly host: RefinerHost;
  readonly cache: AnswerCache;
  readonly circuit: Circuit;
  readonly meter: Meter;
}

interface Batch extends Parts {
  readonly deadline: number;
  readonly detection: DetectionSettings;
  readonly allowance: Allowance;
}

/** @throws Error when the address in the settings is neither https nor loopback */
export function createRefiner(settings: LanguageModelSettings, host: RefinerHost): Refiner {
  const parts: Parts = {
    model: createLanguageModel(settings, host.apiKey, host.fetch),
    settings,
    host,
    cache: host.cache ?? createMemoryAnswerCache(),
    circuit: createCircuit(),
    meter: createMeter(settings.prices),
  };
  const perDay = createDayAllowance(settings.requestsPerDay);
  return {
    usage: parts.meter.read,
    begin(batch) {
      const allowance = createBatchAllowance(settings.requestsPerBatch, perDay);
      return (read, detection) => refineOne(read, detection, { ...parts, ...batch, allowance });
    },
  };
}

async function refineOne(read: ReadMessage, detection: Detection, batch: Batch): Promise<Detection> {
  const { host, meter } = batch;
  const emailId = read.message.id;
  if (!isWorthAsking(read, detection)) return detection;
  try {
    const lines = freshLines(read);
    const answer = await answerFor(emailId, lines, batch);
    if (!answer) return detection;
    const { disabledKinds } = batch.detection;
    const { signals, refused } = verifyAnswer(answer, { text: read.message.text, lines, disabledKinds });
    meter.add({ answered: 1, signals: signals.length });
    meter.refuse(refused);
    host.log('language-model-answered', { emailId, signals: signals.length, refused: refused.length });
    return mergeSignals(detection, signals);
  } catch {
    meter.fail('internal');
    host.log('language-model-failed', { emailId, code: 'internal' });
    return detection;
  }
}

/** From the cache, else from the model; null when the embedded result has to do. */
async function answerFor(
  emailId: string,
  lines: readonly FreshLine[],
  batch: Batch,
): Promise<ModelAnswer | null> {
  const { cache, meter, model, host } = batch;
  const texts = lines.map((line) => line.text);
  const skip = (reason: SkipReason) => {
    meter.skip(reason);
    host.log('language-model-skipped', { emailId, reason });
    return null;
  };
  if (speaksToMachine(texts)) return skip('addressed-to-machine');
  const key = cacheKey(model.id, promptVersion, ...vocabulary(batch.detection.dictionary), '', ...texts);
  const known = cache.get(key);
  if (known) {
    meter.add({ cached: 1 });
    return known;
  }
  const obstacle = takeTurn(batch);
  if (obstacle) return skip(obstacle);
  const outcome = await askModel(texts, batch);
  logOutcome(emailId, outcome, batch);
  if (outcome.ok) cache.set(key, outcome.answer);
  return outcome.ok ? outcome.answer : null;
}

/** Why no request may be sent now; null: one has to be sent, since the circuit waits for its end. */
function takeTurn({ allowance, circuit, deadline, host }: Batch): SkipReason | null {
  const now = host.now();
  if (deadline - now < leastTimeMs) return 'no-time';
  if (!circuit.enter(now)) return 'circuit-open';
  if (allowance.take(now)) return null;
  circuit.leave();
  return 'no-budget';
}

async function askModel(texts: readonly string[], batch: Batch): Promise<Outcome> {
  const { model, settings, host, meter, circuit, allowance, deadline, detection } = batch;
  let outcome: Outcome | null = null;
  try {
    const question = buildQuestion(texts, detection.dictionary, newMarker(texts, host.randomHex));
    outcome = await ask(model, question, {
      timeoutMs: settings.timeoutMs,
      deadline,
      now: host.now,
      sleep: host.sleep,
      random: host.random,
      mayRepeat: () => allowance.take(host.now()),
      onOutcome(each) {
        meter.add({ requests: 1 });
        const tokens = each.usage;
        if (tokens) meter.addTokens(tokens);
      },
    });
    return outcome;
  } finally {
    circuit.end(toResult(outcome), host.now());
  }
}

/** A model that declines one email is well; a wrong key fails every email. */
function toResult(outcome: Outcome | null): 'succeeded' | 'failed' | 'fatal' {
  if (outcome === null) return 'failed';
  if (outcome.ok || outcome.code === 'declined') return 'succeeded';
  return outcome.code === 'unauthorized' || outcome.code === 'redirected' ? 'fatal' : 'failed';
}

/** 128 random bits; a sender cannot foresee them. Whatever the source gives, no line may hold them. */
function newMarker(texts: readonly string[], randomHex: (bytes: number) => string): string {
  let marker = `email-${randomHex(16)}`;
  while (texts.some((text) => text.includes(marker))) marker = `${marker}-${randomHex(16)}`;
  return marker;
}

function logOutcome(emailId: string, outcome: Outcome, { host, meter }: Batch): void {
  if (outcome.ok) {
    host.log('language-model-asked', { emailId, ...outcome.usage });
    return;
  }
  meter.fail(outcome.code);
  host.log('language-model-failed', { emailId, code: outcome.code, status: outcome.status ?? 0 });
}
