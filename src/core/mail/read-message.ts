import { classifyMessage } from './classify-message.ts';
import { detectLanguage } from './detect-language.ts';
import { greetingLength } from './greeting.ts';
import { limits } from './limits.ts';
import type { Language, MailMessage, ReadMessage, Sentence } from './message.ts';
import { segment } from './segment.ts';
import { splitSentences } from './sentences.ts';
import { isClosingLine } from './signature-line.ts';
import type { Segments } from './zones.ts';
import { zonesOfKind } from './zones.ts';

/**
 * Reads one email: what kind of message it is, its language, and the sentences that its sender typed in it, with exact
 * offsets. Never throws; text beyond the limits is left out.
 */
export function readMessage(message: MailMessage): ReadMessage {
  const segments = segment(message.text, message.from);
  const sentences = readSentences(message.text, segments);
  const signature = zonesOfKind(segments, 'signature').at(-1);
  return {
    message,
    class: classifyMessage(message, segments).class,
    language: readLanguage(message, sentences),
    sentences,
    signature: signature ? { start: signature.start, end: signature.end } : null,
  };
}

function readSentences(text: string, segments: Segments): Sentence[] {
  const sentences: Sentence[] = [];
  let left: number = limits.fresh;
  for (const zone of zonesOfKind(segments, 'fresh')) {
    if (left <= 0) break;
    const end = Math.min(zone.end, zone.start + left);
    sentences.push(...splitSentences(text, { start: zone.start, end }).filter(saysSomething));
    left -= end - zone.start;
  }
  return sentences;
}

/** A sentence that is only a sign-off or a salutation carries nothing. */
function saysSomething({ text }: Sentence): boolean {
  return !isClosingLine(text) && greetingLength(text) < text.length;
}

/** The sender's own words decide; the whole body and the subject only when those are too few. */
function readLanguage(message: MailMessage, sentences: readonly Sentence[]): Language {
  const own = detectLanguage(
    sentences
      .map((sentence) => sentence.text)
      .join(' ')
      .slice(0, 4_000),
  );
  return own === 'und' ? detectLanguage(`${message.subject} ${message.text.slice(0, 4_000)}`) : own;
}
