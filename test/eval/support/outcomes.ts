import type { DetectedSignal, Detection } from '#core/detect/detection.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import { judge, type Outcome } from '../../../eval/judge.ts';
import type { LabelledMessage } from '../../../eval/labelled.ts';

/** A labelled message: a conversation of a buyer's, but for what the test is about. */
export function labelled(given: Partial<LabelledMessage> = {}): LabelledMessage {
  const labels = given.labels ?? [];
  return {
    id: 'm01-001',
    writer: 'm01a',
    lang: 'fr',
    sector: 'saas',
    direction: 'INCOMING',
    from: 'claire@buyer.example',
    subject: '',
    sentAt: null,
    text: labels.map(({ quote }) => quote).join('\n'),
    class: 'conversation',
    facts: {},
    opportunity: labels.some(({ kind }) => isOpportunityKind(kind)),
    ...given,
    labels,
  };
}

/** A signal on the quote where it stands in the text. */
export function found(
  text: string,
  kind: SignalKind,
  quote: string,
  given: Partial<DetectedSignal> = {},
): DetectedSignal {
  const start = text.indexOf(quote);
  const cue = { start: 0, end: quote.length };
  return { kind, quote, start, end: start + quote.length, cue, probability: 0.9, tier: 'alert', ...given };
}

export function detection(signals: readonly DetectedSignal[], given: Partial<Detection> = {}): Detection {
  return {
    class: 'conversation',
    language: 'fr',
    signals,
    facts: {},
    opportunity: signals.some(({ kind }) => isOpportunityKind(kind)),
    ...given,
  };
}

/** A message that holds some kinds, each on a line of its own, and a detector that finds some on these lines. */
export function outcome(expected: readonly SignalKind[], kinds: readonly SignalKind[]): Outcome {
  const row = labelled({ labels: expected.map((kind) => ({ kind, quote: `words of ${kind}` })) });
  const text = [...expected, ...kinds].map((kind) => `words of ${kind}`).join('\n');
  const signals = kinds.map((kind) => found(text, kind, `words of ${kind}`));
  return judge({ ...row, text }, detection(signals));
}
