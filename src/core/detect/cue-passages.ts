import { toProbability } from '#core/calibration/calibration.ts';
import type { Language, ReadMessage } from '#core/mail/message.ts';
import { type SignalKind } from '#core/signals/kind.ts';
import { defaultDetectionSettings, type AccountDictionary } from './detection.ts';
import { readEvidence, type PassageEvidence } from './evidence.ts';
import { withoutExcluded } from './exclusions.ts';
import type { GrammarLanguage } from './grammar/aliases.ts';
import { compileDictionary, grammarOf } from './grammar/grammar.ts';
import type { Lexicon } from './grammar/lexicon.ts';
import { maxPassageLength, splitPassages } from './passages.ts';
import { scorePassage, type Score } from './score.ts';
import type { ScopeId } from './scopes/scope-rule.ts';

/** A passage of a message with what the cue grammar makes of it. */
export interface CuePassage {
  /** Offsets into the message's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scores: ReadonlyMap<SignalKind, Score>;
  readonly scopes: ReadonlySet<ScopeId>;
}

/** The passages of a message as the grammars of its language see them. */
export function readCuePassages(read: ReadMessage, dictionary: AccountDictionary): CuePassage[] {
  const languages = grammarLanguages(read.language);
  const subjects = new Map(languages.map((language) => [language, readSubject(read, language, dictionary)]));
  return read.sentences.flatMap(splitPassages).map(({ start, end }) => {
    const text = read.message.text.slice(start, end);
    const seen = languages.map((language) =>
      withSubject(
        readEvidence(text, grammarOf(language), dictionaryOf(dictionary, language)),
        subjects.get(language),
      ),
    );
    return { start, end, text, ...join(seen) };
  });
}

/** A sentence proves a kind alone from this probability on. */
const proofThreshold = 0.3;

/** The kinds that the cues of one sentence prove on their own, with no message around it. */
export function proveKinds(
  text: string,
  language: GrammarLanguage,
  dictionary: AccountDictionary = defaultDetectionSettings.dictionary,
): SignalKind[] {
  const evidence = readEvidence(text, grammarOf(language), dictionaryOf(dictionary, language));
  const scores = scorePassage(evidence).map(({ kind, logOdds }) => ({
    kind,
    probability: toProbability(logOdds),
  }));
  return withoutExcluded(scores)
    .filter(({ probability }) => probability >= proofThreshold)
    .map(({ kind }) => kind);
}

/** An undecided text is read with both grammars; other languages have no cues. */
export function grammarLanguages(language: Language): readonly GrammarLanguage[] {
  if (language === 'fr' || language === 'en') return [language];
  return language === 'und' ? ['fr', 'en'] : [];
}

function join(seen: readonly PassageEvidence[]): Pick<CuePassage, 'scores' | 'scopes'> {
  const scores = new Map<SignalKind, Score>();
  for (const score of seen.flatMap(scorePassage)) {
    const known = scores.get(score.kind);
    if (!known || score.logOdds > known.logOdds) scores.set(score.kind, score);
  }
  return { scores, scopes: new Set(seen.flatMap(({ scopes }) => [...scopes])) };
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

const dictionaries = new WeakMap<AccountDictionary, Map<GrammarLanguage, Lexicon>>();

function dictionaryOf(dictionary: AccountDictionary, language: GrammarLanguage): Lexicon {
  const known = dictionaries.get(dictionary) ?? new Map<GrammarLanguage, Lexicon>();
  dictionaries.set(dictionary, known);
  const lexicon = known.get(language) ?? compileDictionary(grammarOf(language), dictionary);
  known.set(language, lexicon);
  return lexicon;
}
