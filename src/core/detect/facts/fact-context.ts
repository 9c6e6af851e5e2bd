import type { ReadMessage, Span } from '#core/mail/message.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { foldKeepingLength } from './fold.ts';

/** A sentence that proves a signal: numbers and dates in it belong to buying. */
export interface Evidence extends Span {
  readonly kind: SignalKind;
}

/** A sentence of the sender's own, or the subject of their own new mail, with what it proves. */
export interface FactSentence {
  readonly text: string;
  readonly folded: string;
  readonly kinds: ReadonlySet<SignalKind>;
  /** What the sentence before and the one behind prove. */
  readonly nearKinds: ReadonlySet<SignalKind>;
  readonly isSubject: boolean;
  /** Kinds that a stretch of this sentence proves; a long sentence may prove nothing in its other half. */
  kindsAt(span: Span): ReadonlySet<SignalKind>;
}

const answer = /^\s*(?:re|aw|sv|tr|fw|fwd|wg|rv|r|i|doorst|antw|res|enc)\s*(?:\[\d+\])?\s*:/i;
const maxSubject = 200;

/** The sentences that may state a fact about buying. An answer's or a forward's subject line is somebody else's. */
export function factSentences(read: ReadMessage, evidence: readonly Evidence[]): FactSentence[] {
  const kindsIn = (from: Span, pad = 0): Set<SignalKind> =>
    new Set(
      evidence
        .filter(({ start, end }) => start < from.end + pad && from.start - pad < end)
        .map(({ kind }) => kind),
    );
  const sentences = read.sentences.map((sentence, at): FactSentence => {
    const near = [read.sentences[at - 1], read.sentences[at + 1]].flatMap((each) =>
      each ? [...kindsIn(each)] : [],
    );
    return {
      text: sentence.text,
      folded: foldKeepingLength(sentence.text),
      kinds: kindsIn(sentence),
      nearKinds: new Set(near),
      isSubject: false,
      kindsAt: ({ start, end }) => kindsIn({ start: sentence.start + start, end: sentence.start + end }, 2),
    };
  });
  const subject = answer.test(read.message.subject) ? null : subjectSentence(read.message.subject);
  return subject ? [...sentences, subject] : sentences;
}

function subjectSentence(subject: string): FactSentence | null {
  const text = subject.slice(0, maxSubject).trim();
  if (text === '') return null;
  const none = new Set<SignalKind>();
  return {
    text,
    folded: foldKeepingLength(text),
    kinds: none,
    nearKinds: none,
    isSubject: true,
    kindsAt: () => none,
  };
}

/** The highest rank among these kinds, 0 when none is ranked. */
export function rankOf(
  kinds: ReadonlySet<SignalKind>,
  ranks: Readonly<Partial<Record<SignalKind, number>>>,
): number {
  let best = 0;
  for (const kind of kinds) best = Math.max(best, ranks[kind] ?? 0);
  return best;
}

/** The candidate with the highest score, the first of equals; null when none reaches `least`. */
export function bestOf<Candidate extends { readonly score: number }>(
  candidates: readonly Candidate[],
  least: number,
): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.score >= least && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best;
}
