import type { ReadMessage } from '#core/mail/message.ts';
import { kindToGroup } from '#core/signals/kind.ts';
import type { Detection } from '../detection.ts';

/** Fewer fresh words than this hold thanks or an agreement, not a need. */
const fewestWords = 6;

/**
 * Whether a language model may be asked about a message: a person on the buyer's side wrote it, and nothing in it is
 * certain yet. Being unsure is no condition, because what the embedded detector misses it scores near 0, not near its
 * threshold. A qualifier raises no alert alone, so one that is certain leaves the question open.
 */
export function isOpenQuestion({ class: kind, signals }: Detection): boolean {
  if (kind !== 'conversation' && kind !== 'support') return false;
  return !signals.some((signal) => signal.tier === 'alert' && kindToGroup(signal.kind) !== 'qualifier');
}

/** The same for a message that was read, whose direction and length are known. */
export function isWorthAsking({ message, sentences }: ReadMessage, detection: Detection): boolean {
  return message.direction === 'INCOMING' && isOpenQuestion(detection) && hasWords(sentences, fewestWords);
}

interface Asked {
  readonly detection: Detection;
  /** Epoch milliseconds. */
  readonly sentAt: number;
}

/** The order in which a budget is spent: mail with a hint first, conversation before support, the newest first. */
export function compareUrgency(a: Asked, b: Asked): number {
  return (
    Number(b.detection.signals.length > 0) - Number(a.detection.signals.length > 0) ||
    Number(b.detection.class === 'conversation') - Number(a.detection.class === 'conversation') ||
    b.sentAt - a.sentAt
  );
}

function hasWords(sentences: ReadMessage['sentences'], count: number): boolean {
  let words = 0;
  for (const { text } of sentences) {
    words += text.split(/\s/).filter((word) => word !== '').length;
    if (words >= count) return true;
  }
  return false;
}
