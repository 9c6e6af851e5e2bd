import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#core/mail/read-message.ts';
import { signalKinds, type SignalKind } from '#core/signals/kind.ts';
import { confidences, type Confidence } from '../../src/llm/answer.ts';
import { mergeSignals } from '../../src/llm/merge-signals.ts';
import { probabilityOf, type ModelSignal } from '../../src/llm/verify-answer.ts';
import { mailMessage } from '../core/mail/mail-message.ts';
import { detectionOf, embeddedSignal } from './support/refiner.ts';

const text = 'We need ten more seats for Lyon. What would that cost us in the end?';
const seats = 'We need ten more seats';
const cost = 'What would that cost us';
const read = readMessage(mailMessage({ text }));

function modelSignal(kind: SignalKind, quote: string, confidence: Confidence = 'certain'): ModelSignal {
  const base = embeddedSignal(text, quote, { kind, probability: probabilityOf[confidence] });
  return { ...base, source: 'language-model', confidence };
}

const merge = (embedded: Parameters<typeof detectionOf>[1], ...found: readonly ModelSignal[]) =>
  mergeSignals(detectionOf(read, embedded), found);

describe('what only the model saw', () => {
  it.each(confidences)('is to be checked and never an alert, however certain (%s)', (confidence) => {
    const { signals } = merge([], modelSignal('pricing', cost, confidence));
    expect(signals).toMatchObject([{ kind: 'pricing', tier: 'review', source: 'language-model' }]);
    expect(signals[0]).not.toHaveProperty('confidence');
  });

  it('makes the message an opportunity when it is one', () => {
    expect(merge([], modelSignal('pricing', cost)).opportunity).toBe(true);
    expect(merge([], modelSignal('stall', cost)).opportunity).toBe(false);
  });

  it('gives way to an embedded signal that it contradicts on the same words', () => {
    const embedded = embeddedSignal(text, seats, { kind: 'churn-risk', probability: 0.75 });
    expect(merge([embedded], modelSignal('renewal', seats)).signals).toEqual([embedded]);
    expect(merge([embedded], modelSignal('renewal', cost)).signals).toHaveLength(2);
  });
});

describe('what both saw on the same words', () => {
  it.each<[number, Confidence, 'alert' | 'review', number]>([
    [0.35, 'certain', 'review', 0.74],
    [0.5, 'certain', 'alert', 0.8],
    [0.7, 'certain', 'alert', 0.88],
    [0.5, 'likely', 'review', 0.7],
    [0.78, 'likely', 'review', 0.79],
  ])('at %d and %s is %s', (probability, confidence, tier, expected) => {
    const embedded = embeddedSignal(text, seats, { probability });
    const [signal] = merge([embedded], modelSignal('seat-expansion', seats, confidence)).signals;
    expect(signal).toMatchObject({ tier, source: 'both', quote: seats });
    expect(signal?.probability).toBeCloseTo(expected, 10);
  });

  it('is no agreement when the words are others', () => {
    const embedded = embeddedSignal(text, seats);
    expect(merge([embedded], modelSignal('seat-expansion', cost)).signals).toEqual([embedded]);
  });

  it('leaves an alert as it was', () => {
    const embedded = embeddedSignal(text, seats, { tier: 'alert', probability: 0.9 });
    expect(merge([embedded], modelSignal('seat-expansion', seats)).signals).toEqual([embedded]);
  });
});

it('nothing of the embedded detection is ever taken away, and no kind stands twice', () => {
  const kind = fc.constantFrom(...signalKinds);
  const quote = fc.constantFrom(seats, cost);
  const embedded = fc
    .uniqueArray(fc.record({ kind, quote, probability: fc.double({ min: 0.3, max: 0.79, noNaN: true }) }), {
      selector: (one) => one.kind,
    })
    .map((all) => all.map((one) => embeddedSignal(text, one.quote, one)));
  const found = fc
    .uniqueArray(fc.record({ kind, quote, confidence: fc.constantFrom(...confidences) }), {
      selector: (one) => one.kind,
    })
    .map((all) => all.map((one) => modelSignal(one.kind, one.quote, one.confidence)));
  fc.assert(
    fc.property(embedded, found, (before, added) => {
      const { signals } = merge(before, ...added);
      const after = new Map(signals.map((signal) => [signal.kind, signal]));
      expect(after.size).toBe(signals.length);
      for (const { kind: known, quote: words, probability } of before) {
        expect(after.get(known)?.quote).toBe(words);
        expect(after.get(known)?.probability).toBeGreaterThanOrEqual(probability);
      }
      const starts = signals.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});
