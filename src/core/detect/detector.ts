import { applyCalibration, toProbability } from '#core/calibration/calibration.ts';
import type { MailMessage, MessageClass, ReadMessage, Span } from '#core/mail/message.ts';
import { messageClasses } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { isOpportunityKind, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import type { DetectedSignal, Detection, DetectionSettings } from './detection.ts';
import { withoutExcluded } from './exclusions.ts';
import { readFacts } from './facts/read-facts.ts';
import { weighContext } from './model/context-network.ts';
import { measureFamiliarity } from './model/familiarity.ts';
import { findCarryingWords } from './model/explain.ts';
import { readModel, type DetectionModel } from './model/model-file.ts';
import {
  readContext,
  readMessageFeatures,
  scoreClasses,
  scoreSentence,
  type ClassProbabilities,
  type PassageFeatures,
} from './model/score-message.ts';
import { narrowToClauses } from './model/narrow.ts';
import { calibrate, isFamiliar, tierOf } from './model/thresholds.ts';
import { isReadable } from './readable.ts';
import type { Score } from './score.ts';

/**
 * Finds the buying signals of one email. Pure and deterministic; never throws. At most one signal of a kind, the
 * passage that proves it best, in order of position; `text.slice(start, end) === quote` holds for each.
 */
export interface Detector {
  readonly detect: (message: MailMessage, settings: DetectionSettings) => Detection;
  /** The same on a message that was read before. */
  readonly detectRead: (read: ReadMessage, settings: DetectionSettings) => Detection;
}

/** @param bytes the committed model, model/model.bin; throws when it is none */
export function createDetector(bytes: Uint8Array): Detector {
  const model = readModel(bytes);
  const detectRead = (read: ReadMessage, settings: DetectionSettings) => detectWith(model, read, settings);
  return { detect: (message, settings) => detectRead(readMessage(message), settings), detectRead };
}

function detectWith(model: DetectionModel, read: ReadMessage, settings: DetectionSettings): Detection {
  if (read.message.direction !== 'INCOMING' || !isReadable(read.class))
    return describe(read, read.class, [], false);
  const message = readMessageFeatures(read, settings.dictionary);
  const classes = scoreClasses(model.classes, message);
  const candidates = findCandidates(model, read, message.passages, classes, settings);
  const signals = signalKinds
    .flatMap((kind) => bestOf(candidates.filter((candidate) => candidate.kind === kind)) ?? [])
    .flatMap((candidate) => toSignal(candidate, read, model) ?? [])
    .map(createTempering(model, read, message.passages))
    .sort((a, b) => a.start - b.start || signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind));
  const opportunity = signals.some(
    ({ kind, probability }) => isOpportunityKind(kind) && probability >= model.thresholds.opportunity,
  );
  return describe(
    read,
    signals.length > 0 ? read.class : likeliest(classes, read.class),
    signals,
    opportunity,
  );
}

function describe(
  read: ReadMessage,
  messageClass: MessageClass,
  signals: readonly DetectedSignal[],
  opportunity: boolean,
): Detection {
  return {
    class: messageClass,
    language: read.language,
    signals,
    facts: readFacts(read, signals),
    opportunity,
  };
}

/** Turns alerts of a message that the model can hardly read into signals for review. */
function createTempering(
  model: DetectionModel,
  { language }: ReadMessage,
  passages: readonly PassageFeatures[],
): (signal: DetectedSignal) => DetectedSignal {
  let known: boolean | null = null;
  const isKnown = (): boolean => {
    const texts = passages.map(({ features }) => features);
    known ??= isFamiliar(model.thresholds, language, measureFamiliarity(model.sentences, texts));
    return known;
  };
  return (signal) => (signal.tier === 'alert' && !isKnown() ? { ...signal, tier: 'review' } : signal);
}

interface Candidate {
  readonly kind: SignalKind;
  readonly probability: number;
  readonly passage: PassageFeatures;
}

function findCandidates(
  model: DetectionModel,
  read: ReadMessage,
  passages: readonly PassageFeatures[],
  classes: ClassProbabilities,
  settings: DetectionSettings,
): Candidate[] {
  const scores = passages.map(({ features }) => scoreSentence(model.sentences, features));
  const context = readContext(read, passages, scores, classes);
  const disabled = new Set(settings.disabledKinds);
  const isShort = passages.length <= shortMail;
  return passages.flatMap((passage, at) => {
    const found = signalKinds.flatMap((kind, index) => {
      const features = context[at]?.[index];
      if (disabled.has(kind) || !features) return [];
      const weighed = calibrate(model.thresholds, weighContext(model.context, features, index), index);
      const own = Math.max(weighed, isShort ? plainProbability(passage.scores.get(kind)) : 0);
      return [{ kind, probability: applyCalibration(own, settings.calibration[kind]?.shift ?? 0), passage }];
    });
    return withoutExcluded(found);
  });
}

/** Passages of a mail that says one thing. */
const shortMail = 3;

/**
 * What the grammar alone says where the plainest words stand in a short mail. The corpus is full of hints and short of
 * plain words, so the model trusts these less than a reader does; in longer mail the surroundings tell better.
 */
function plainProbability(score: Score | undefined): number {
  return score?.cue.strength === 'sure' && !score.cue.negated ? toProbability(score.logOdds) : 0;
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (!best || candidate.probability > best.probability) best = candidate;
  return best;
}

function toSignal(
  { kind, probability, passage }: Candidate,
  { language, message: { text } }: ReadMessage,
  model: DetectionModel,
): DetectedSignal | null {
  const index = signalKinds.indexOf(kind);
  const tier = tierOf(model.thresholds, index, probability);
  if (!tier) return null;
  const sentence = trim(text, passage.start, passage.end);
  const clauses = narrowToClauses(model.sentences, text.slice(sentence.start, sentence.end), language, index);
  const [start, end] = [sentence.start + clauses.start, sentence.start + clauses.end];
  const cue = passage.scores.get(kind)?.cue ?? findCarryingWords(model.sentences, passage.features, index);
  return {
    kind,
    quote: text.slice(start, end),
    start,
    end,
    cue: cueWithin(cue, { start: start - passage.start, end: end - passage.start }),
    probability,
    tier,
  };
}

/** A cue as offsets into the quote: the part of it that stands there, else the whole quote. */
function cueWithin(cue: Span | null, quote: Span): Span {
  const start = Math.max(cue?.start ?? quote.start, quote.start) - quote.start;
  const end = Math.min(cue?.end ?? quote.end, quote.end) - quote.start;
  return start < end ? { start, end } : { start: 0, end: quote.end - quote.start };
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const passage = text.slice(start, end);
  return { start: end - passage.trimStart().length, end: start + passage.trimEnd().length };
}

/** The class that the model gives to a message without signals; the rules' own word where it is not sure of another. */
function likeliest(classes: ClassProbabilities, byRules: MessageClass): MessageClass {
  let best = byRules;
  for (const name of messageClasses) if (classes[name] > Math.max(0.5, classes[best])) best = name;
  return best;
}
