import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#core/mail/read-message.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { isProven } from '#core/signals/proof.ts';
import { parseAnswerText } from '../../src/llm/answer.ts';
import { freshLines } from '../../src/llm/fresh-text.ts';
import { verifyAnswer } from '../../src/llm/verify-answer.ts';
import { mailMessage } from '../core/mail/mail-message.ts';

const text = `Bonjour,

Bonne nouvelle pour vous, l’équipe de Nantes nous a rejoints et ils
n’ont toujours pas d’accès. On vise le 1er mars au plus tard.

Cordialement,
Paul

Le lun. 2 nov. 2026 à 10:00, Ann <ann@vendor.example> a écrit :
> Notre offre Enterprise ouvre tous les modules.
`;
const read = readMessage(mailMessage({ text }));
const verification = { text, lines: freshLines(read), disabledKinds: [] };

const claim = (kind: string, quote: string, confidence: 'certain' | 'likely' = 'certain') => ({
  kind,
  quote,
  confidence,
});

describe('a signal that stands in the email', () => {
  it.each([
    ['as it was sent, on one line', 'Nantes nous a rejoints et ils n’ont toujours pas d’accès'],
    ['as the email has it, over two lines', 'Nantes nous a rejoints et ils\nn’ont toujours pas d’accès'],
    ['with blanks around', ' Nantes nous a rejoints et ils n’ont toujours pas d’accès '],
  ])('is kept with the email’s own characters: %s', (_name, quote) => {
    const { signals, refused } = verifyAnswer({ signals: [claim('seat-expansion', quote)] }, verification);
    expect(signals[0]?.quote).toBe('Nantes nous a rejoints et ils\nn’ont toujours pas d’accès');
    expect(refused).toEqual([]);
  });

  it('is kept once for each kind, the more certain one', () => {
    const { signals, refused } = verifyAnswer(
      {
        signals: [
          claim('timeline', 'ils n’ont toujours pas', 'likely'),
          claim('timeline', 'On vise le 1er mars au plus tard'),
        ],
      },
      verification,
    );
    expect(signals.map(({ quote }) => quote)).toEqual(['On vise le 1er mars au plus tard']);
    expect(refused).toEqual(['repeated-kind']);
  });
});

describe('a signal that does not', () => {
  it.each([
    ['with another apostrophe', "n'ont toujours pas"],
    ['with another case', 'on vise le 1er mars'],
    ['in translation', 'We aim for 1 March'],
    ['with words left out', 'L’équipe de Nantes n’ont toujours pas d’accès'],
    ['from the history', 'Notre offre Enterprise'],
    ['from the greeting and on', 'Bonjour,\n\nL’équipe de Nantes'],
  ])('is refused: %s', (_name, quote) => {
    expect(verifyAnswer({ signals: [claim('seat-expansion', quote)] }, verification)).toEqual({
      signals: [],
      refused: ['quote-not-found'],
    });
  });

  it('is refused when it is longer than may be kept', () => {
    const answer = { signals: [claim('timeline', 'mars '.repeat(200))] };
    expect(verifyAnswer(answer, verification).refused).toEqual(['quote-length']);
  });
});

it('whatever a model answers, each signal that is kept is proven by fresh words', () => {
  const piece = fc
    .tuple(fc.nat(text.length), fc.nat(120))
    .map(([start, length]) => text.slice(start, start + length));
  const quote = fc.oneof(piece, fc.string({ maxLength: 80 }));
  const kind = fc.oneof(fc.constantFrom(...signalKinds), fc.string({ maxLength: 20 }));
  const signals = fc.array(
    fc.record({ kind, quote, confidence: fc.constantFrom('certain' as const, 'likely' as const) }),
  );
  fc.assert(
    fc.property(signals, (claimed) => {
      const verified = verifyAnswer({ signals: claimed }, verification);
      expect(verified.signals.length + verified.refused.length).toBe(claimed.length);
      for (const signal of verified.signals) {
        expect(isProven(signal, text)).toBe(true);
        const inside = read.sentences.some(({ start, end }) => signal.start >= start && signal.end <= end);
        expect(inside).toBe(true);
        expect(signal.tier).toBe('review');
      }
    }),
    { numRuns: 300 },
  );
});

describe('the text of an answer', () => {
  it.each([
    ['no JSON', 'none'],
    ['JSON in a fence', '```json\n{"signals":[]}\n```'],
    ['a list', '[]'],
    ['no signals', '{}'],
    ['a signal without a quote', '{"signals":[{"kind":"pricing"}]}'],
    ['more signals than an email can hold', `{"signals":[${'{"kind":"a","quote":"b"},'.repeat(99)}null]}`],
  ])('is no answer: %s', (_name, answer) => {
    expect(parseAnswerText(answer)).toBeNull();
  });

  it('counts as the lower confidence when it names none that is known', () => {
    const answer = parseAnswerText('{"signals":[{"kind":"pricing","quote":"a b","confidence":0.99}]}');
    expect(answer?.signals[0]?.confidence).toBe('likely');
  });
});
