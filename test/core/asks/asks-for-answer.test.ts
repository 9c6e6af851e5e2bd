import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStance } from '#core/asks/asks-for-answer.ts';
import type { DetectedSignal } from '#core/detect/detection.ts';
import { readMessage } from '#core/mail/read-message.ts';
import { developing, heldOut } from './mails/all.ts';
import { asking } from './mails/example.ts';
import { asks, measure, messageOf } from './measure.ts';

const stanceOf = (text: string) => readStance(readMessage(messageOf(asking(text))));

describe('the messages that the rules were written with', () => {
  it.each(developing.map((example) => [example.asks ? 'ask' : 'do not ask', example.text, example] as const))(
    '%s: %s',
    (_, __, example) => {
      expect(asks(example)).toBe(example.asks);
    },
  );
});

describe('messages that were written before the rules', () => {
  it('hold as many that ask as others, in seven languages', () => {
    const all = [...developing, ...heldOut];
    expect(all.filter((example) => example.asks)).toHaveLength(76);
    expect(all.filter((example) => !example.asks)).toHaveLength(76);
  });

  it('are read with hardly a wrong reminder and few misses', () => {
    const { precision, recall } = measure(heldOut);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });
});

describe('what asks for nothing whatever it says', () => {
  it('mail of ours', () => {
    const read = readMessage({ ...messageOf(asking('Can you send the quote?')), direction: 'OUTGOING' });
    expect(readStance(read)).toBeNull();
  });

  it('mail of a colleague', () => {
    const own = asking('Can you send the quote?', { from: 'sam@ours.example' });
    expect(asks(own)).toBe(false);
  });

  it('mail that the detector takes for something else', () => {
    const read = readMessage(messageOf(asking('Can you send the quote?')));
    expect(readStance(read, { class: 'vendor-pitch', signals: [] })).toBeNull();
    expect(readStance(read, { class: 'conversation', signals: [] })).toBe('asks');
  });

  it('a mark in a web address, and a question that is quoted', () => {
    expect(stanceOf('It is all on https://acme.example/plans?id=7')).toBeNull();
    expect(stanceOf('“Which colour do you prefer?” Blue is fine.')).toBeNull();
  });
});

describe('a want without a request', () => {
  const text = 'For the new office we urgently need forty seats more.';
  const read = readMessage(messageOf(asking(text)));
  const signal: DetectedSignal = {
    ...{ kind: 'seat-expansion', quote: text, start: 0, end: text.length, probability: 0.95 },
    ...{ cue: { start: 0, end: 4 }, tier: 'alert' },
  };

  it.each([
    ['asks where a certain signal stands', [signal], 'asks'],
    ['does not ask by a signal for review', [{ ...signal, tier: 'review' } as const], null],
    ['does not ask by itself', [], null],
  ])('%s', (_, signals, stance) => {
    expect(readStance(read, { class: 'conversation', signals })).toBe(stance);
  });
});

describe('a question that is taken back', () => {
  it.each([
    ['Never mind, found it in the portal.'],
    ['Please ignore my last email, sorted.'],
    ['Finalement j’ai trouvé, merci !'],
    ['Ne tenez pas compte de mon message précédent.'],
    ['Hat sich erledigt, danke Ihnen und ein schönes Wochenende.'],
  ])('%s', (text) => {
    expect(stanceOf(text)).toBe('withdraws');
  });

  it('is none while the writer goes on asking for something else', () => {
    expect(stanceOf('Never mind the price list, found it. Could you send the contract?')).toBe('asks');
  });
});

describe('a message too short to tell its language', () => {
  it.each([
    ['How are you?', null],
    ['Ça va ?', null],
    ['Hoe gaat het?', null],
    ['Jeudi ?', 'asks'],
    ['Ok.', null],
  ])('%s', (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});

describe('hostile mail', () => {
  it('never throws', () => {
    const words = fc.constantFrom(
      'can you',
      'please',
      '?',
      'merci de',
      'n’est-ce pas',
      '\n',
      '«',
      '>',
      'http://a?b=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        expect(() => stanceOf(parts.join(' '))).not.toThrow();
      }),
    );
  });

  it.each([
    ['question marks', '?'],
    ['half a request', 'could you could would '],
    ['thanks', 'thank you for thank you to '],
    ['courtesies', 'how are you how is your how was your '],
    ['half a French request', 'je vous remercie de de de d’ nous aurions '],
    ['blanks', ' \t'],
  ])('of endless %s is read in time that grows with its length', (_, piece) => {
    const timeOf = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      stanceOf(text);
      return performance.now() - started;
    };
    timeOf(1_000);
    expect(timeOf(400_000)).toBeLessThan(3_000);
  });
});
