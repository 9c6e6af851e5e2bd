import type { DetectedSignal, Detection } from '#core/detect/detection.ts';
import { foldAccents } from '#core/mail/lines.ts';
import type { MessageClass, ReadMessage, Sentence } from '#core/mail/message.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import { isQuestion } from './question.ts';
import type { AskWords } from './words/ask-words.ts';
import { askWordsOf } from './words/words-by-language.ts';

/** Sentences that are looked at, and characters of each: who asks does so early, and hostile mail has no end. */
const limits = { sentences: 80, characters: 400 } as const;

/** Mail in which a person writes to us on business. */
const businessClasses: ReadonlySet<MessageClass> = new Set(['conversation', 'support']);

/** What a message of the buyer's does to the conversation; null: it neither asks nor takes back. */
export type Stance = 'asks' | 'withdraws';

/**
 * Whether the sender of an incoming message waits for an answer, by the sentences that the message itself holds: a
 * question, a request, or a want where a certain buying signal stands. Courtesies, thanks, automatic mail, newsletters,
 * pitches and colleagues ask for nothing. Where it is in doubt it says no: a wrong reminder is worse than none. Linear in
 * the length; never throws.
 */
export function readStance(
  read: ReadMessage,
  detection?: Pick<Detection, 'class' | 'signals'>,
): Stance | null {
  const isBusiness = businessClasses.has(read.class) && businessClasses.has(detection?.class ?? read.class);
  if (read.message.direction !== 'INCOMING' || !isBusiness) return null;
  const words = askWordsOf(read.language);
  const sentences = read.sentences.slice(0, limits.sentences);
  const texts = sentences.map(({ text }) => plain(text));
  const asks = sentences.some((sentence, at) => {
    const text = texts[at] ?? '';
    if (words.some((one) => asksNothing(text, one))) return false;
    if (isQuestion(text, texts[at + 1] ?? '')) return true;
    return words.some((one) => asksIn(text, one) || wantsIn(sentence, text, one, detection));
  });
  if (asks) return 'asks';
  return texts.some((text) => words.some((one) => matches(one.withdrawals, text))) ? 'withdraws' : null;
}

export function asksForAnswer(read: ReadMessage, detection?: Pick<Detection, 'class' | 'signals'>): boolean {
  return readStance(read, detection) === 'asks';
}

function asksNothing(text: string, { courtesies, withdrawals }: AskWords): boolean {
  return matches(courtesies, text) || matches(withdrawals, text);
}

function asksIn(text: string, { requests, openings }: AskWords): boolean {
  return matches(requests, text) || matches(openings, text);
}

/** "We need forty more seats" asks by its nature, where the detector is certain of it. */
function wantsIn(
  sentence: Sentence,
  text: string,
  words: AskWords,
  detection: Pick<Detection, 'signals'> | undefined,
): boolean {
  const isCertain = (detection?.signals ?? []).some(
    (signal) => signal.tier === 'alert' && isOpportunityKind(signal.kind) && overlaps(signal, sentence),
  );
  return isCertain && matches(words.wants, text);
}

function overlaps(signal: DetectedSignal, sentence: Sentence): boolean {
  return signal.start < sentence.end && sentence.start < signal.end;
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** Lower case, without accents, blanks single. */
function plain(text: string): string {
  const head =
    text.length <= limits.characters ? text : `${text.slice(0, limits.characters)} ${text.slice(-80)}`;
  return foldAccents(head).replace(/\s+/g, ' ').trim();
}
