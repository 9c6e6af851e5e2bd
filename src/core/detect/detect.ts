import type { MailMessage, MessageClass, ReadMessage } from '#core/mail/message.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { isOpportunityKind, signalKinds, type SignalKind } from '#core/signals/kind.ts';
import {
  defaultDetectionSettings,
  type AccountDictionary,
  type DetectedSignal,
  type Detection,
  type DetectionSettings,
} from './detection.ts';
import { readEvidence, type PassageEvidence } from './evidence.ts';
import { withoutExcluded } from './exclusions.ts';
import { readFacts } from './facts/read-facts.ts';
import type { GrammarLanguage } from './grammar/aliases.ts';
import { compileDictionary, grammarOf } from './grammar/grammar.ts';
import type { Lexicon } from './grammar/lexicon.ts';
import { maxPassageLength, splitPassages } from './passages.ts';
import { scorePassage, toProbability, type Score } from './score.ts';
import { opportunityThreshold, tierOf } from './tiers.ts';

/**
 * Only these can hold a buyer's words; everything else is mail of another kind or of another direction. The number
 * is added to every score (log-odds): words of buying in a private mail seldom mean our user's product.
 */
const shiftByClass: ReadonlyMap<MessageClass, number> = new Map([
  ['conversation', 0],
  ['support', 0],
  ['personal', -1.5],
]);

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly evidence: PassageEvidence;
}

interface ScoreInMessage extends Score {
  /** 0 to 1. */
  readonly probability: number;
}

interface Candidate extends ScoreInMessage {
  readonly passage: Passage;
}

/**
 * Finds the buying signals of one email. Pure and deterministic; never throws. At most one signal of a kind, the
 * passage that proves it best, in order of position; `text.slice(start, end) === quote` holds for each.
 */
export function detect(message: MailMessage, settings: DetectionSettings): Detection {
  return detectRead(readMessage(message), settings);
}

/** The same on a message that was read before. */
export function detectRead(read: ReadMessage, settings: DetectionSettings): Detection {
  const shift = read.message.direction === 'INCOMING' ? shiftByClass.get(read.class) : undefined;
  const signals = shift === undefined ? [] : findSignals(read, settings, shift);
  return {
    class: read.class,
    language: read.language,
    signals,
    facts: readFacts(read, signals),
    opportunity: signals.some(
      ({ kind, probability }) => isOpportunityKind(kind) && probability >= opportunityThreshold,
    ),
  };
}

/** The kinds that one sentence proves on its own, with no message around it: for measuring and for tests. */
export function detectSentence(
  text: string,
  language: GrammarLanguage,
  dictionary: AccountDictionary = defaultDetectionSettings.dictionary,
): SignalKind[] {
  const evidence = readEvidence(text, grammarOf(language), dictionaryOf(dictionary, language));
  return withoutExcluded(withProbability(scorePassage(evidence), 0, 0))
    .filter(({ kind, probability }) => tierOf(kind, probability) !== null)
    .map(({ kind }) => kind);
}

function findSignals(read: ReadMessage, settings: DetectionSettings, shift: number): DetectedSignal[] {
  const passages = readPassages(read, settings.dictionary);
  const candidates = scoreInContext(passages, shift);
  const disabled = new Set(settings.disabledKinds);
  return signalKinds
    .filter((kind) => !disabled.has(kind))
    .flatMap((kind) => bestOf(candidates.filter((candidate) => candidate.kind === kind)) ?? [])
    .flatMap((candidate) => toSignal(candidate, read.message.text) ?? [])
    .sort((a, b) => a.start - b.start || signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind));
}

/** The passages of a message with what the grammar sees in each. */
export function readPassages(read: ReadMessage, dictionary: AccountDictionary): Passage[] {
  const languages = grammarLanguages(read);
  const subjects = new Map(languages.map((language) => [language, readSubject(read, language, dictionary)]));
  return read.sentences.flatMap(splitPassages).flatMap(({ start, end }) => {
    const text = read.message.text.slice(start, end);
    return languages.map((language) => ({
      start,
      end,
      evidence: withSubject(
        readEvidence(text, grammarOf(language), dictionaryOf(dictionary, language)),
        subjects.get(language),
      ),
    }));
  });
}

function readSubject(
  { message }: ReadMessage,
  language: GrammarLanguage,
  dictionary: AccountDictionary,
): PassageEvidence {
  const subject = message.subject.slice(0, maxPassageLength);
  return readEvidence(subject, grammarOf(language), dictionaryOf(dictionary, language));
}

/** A subject is no evidence, but a yearly form or a meeting that it names is what the whole message is about. */
function withSubject(evidence: PassageEvidence, subject: PassageEvidence | undefined): PassageEvidence {
  if (!subject?.scopes.has('housekeeping')) return evidence;
  return { ...evidence, scopes: new Set([...evidence.scopes, 'housekeeping']) };
}

/** Other languages have no cues yet; an undecided text is read with both grammars. */
function grammarLanguages({ language }: ReadMessage): readonly GrammarLanguage[] {
  if (language === 'fr' || language === 'en') return [language];
  return language === 'und' ? ['fr', 'en'] : [];
}

/** First each passage alone, then knowing how much buying the rest of the message speaks of. */
function scoreInContext(passages: readonly Passage[], shift: number): Candidate[] {
  const scored = passages.map((passage) => ({ passage, scores: scorePassage(passage.evidence) }));
  const alone = scored.map(({ scores }) => bestOpportunity(withProbability(scores, 0, shift)));
  const elsewhere = bestElsewhere(alone);
  return scored.flatMap(({ passage, scores }, index) =>
    withoutExcluded(withProbability(scores, elsewhere[index] ?? 0, shift)).map((score) => ({
      ...score,
      passage,
    })),
  );
}

function withProbability(scores: readonly Score[], context: number, shift: number): ScoreInMessage[] {
  return scores.map((score) => ({ ...score, probability: toProbability(score, context, shift) }));
}

function bestOpportunity(scores: readonly ScoreInMessage[]): number {
  return scores.reduce(
    (best, { kind, probability }) => (isOpportunityKind(kind) ? Math.max(best, probability) : best),
    0,
  );
}

/** For each position the largest of all other values. */
function bestElsewhere(values: readonly number[]): number[] {
  let first = 0;
  for (const [index, value] of values.entries()) if (value > (values[first] ?? 0)) first = index;
  const second = values.reduce((best, value, index) => (index === first ? best : Math.max(best, value)), 0);
  return values.map((_, index) => (index === first ? second : (values[first] ?? 0)));
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (!best || candidate.probability > best.probability) best = candidate;
  return best;
}

function toSignal({ kind, probability, passage, cue }: Candidate, text: string): DetectedSignal | null {
  const tier = tierOf(kind, probability);
  if (!tier) return null;
  const { start, end } = trim(text, passage.start, passage.end);
  const shift = passage.start - start;
  return {
    kind,
    quote: text.slice(start, end),
    start,
    end,
    cue: { start: cue.start + shift, end: cue.end + shift },
    probability,
    tier,
  };
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const passage = text.slice(start, end);
  return { start: end - passage.trimStart().length, end: start + passage.trimEnd().length };
}

const dictionaries = new WeakMap<AccountDictionary, Map<GrammarLanguage, Lexicon>>();

function dictionaryOf(dictionary: AccountDictionary, language: GrammarLanguage): Lexicon {
  const known = dictionaries.get(dictionary) ?? new Map<GrammarLanguage, Lexicon>();
  dictionaries.set(dictionary, known);
  const lexicon = known.get(language) ?? compileDictionary(grammarOf(language), dictionary);
  known.set(language, lexicon);
  return lexicon;
}
