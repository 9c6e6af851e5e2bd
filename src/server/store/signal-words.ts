import type { Signal } from '#core/signals/signal.ts';
import type { Keyring } from '../secrets/keyring.ts';

/** What a sender wrote and is called: never in the database but sealed. */
export type SignalWords = Pick<Signal, 'quote' | 'senderName' | 'senderAddress' | 'facts'>;

export function sealWords(signal: SignalWords, context: string, keyring: Keyring): string {
  const { quote, senderName, senderAddress, facts } = signal;
  return keyring.seal(JSON.stringify({ quote, senderName, senderAddress, facts }), context);
}

/** Throws where the text was changed, belongs to another signal, or its key is gone: what opens is what was sealed. */
export function openWords(sealed: string, context: string, keyring: Keyring): SignalWords {
  return JSON.parse(keyring.open(sealed, context)) as SignalWords;
}
