import type { Signal } from '#core/signals/signal.ts';

/** Whether a signal still holds what its sender wrote. Each does when it is found: its quote is its proof. */
export function hasWords({ quote }: Pick<Signal, 'quote'>): boolean {
  return quote !== '';
}

/**
 * The signal as it is kept once its time is over: what it was about, when, how certain and what it might have been worth;
 * no quote, no fact, no sender.
 */
export function withoutWords(signal: Signal): Signal {
  return {
    ...signal,
    ...{ quote: '', cue: { start: 0, end: 0 }, senderName: null, senderAddress: null, facts: {} },
  };
}
