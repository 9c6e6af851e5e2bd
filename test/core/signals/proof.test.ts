import { describe, expect, it } from 'vitest';
import { isProven } from '#core/signals/proof.ts';

const text = 'Hello. We need 20 seats. Thanks';
const found = { quote: 'We need 20 seats.', start: 7, end: 24, cue: { start: 8, end: 16 } };

describe('the proof of a signal', () => {
  it('holds when the quote stands where it says', () => {
    expect(isProven(found, text)).toBe(true);
  });

  it.each([
    ['other words', { quote: 'We need 30 seats.' }],
    ['an offset too far', { start: 8, end: 25 }],
    ['a longer range', { end: 25 }],
    ['a negative offset that slices to the same', { start: 7 - text.length, end: 24 - text.length }],
    ['no words', { quote: '', start: 7, end: 7 }],
    ['a cue before the quote', { cue: { start: -1, end: 4 } }],
    ['a cue beyond the quote', { cue: { start: 8, end: 18 } }],
    ['offsets that are no numbers', { start: Number.NaN, end: Number.NaN }],
  ])('fails with %s', (_name, fields) => {
    expect(isProven({ ...found, ...fields }, text)).toBe(false);
  });

  it.each([
    [500, true],
    [501, false],
  ])('with a quote of %d characters is %s', (length, proven) => {
    const quote = 'a'.repeat(length);
    expect(isProven({ quote, start: 0, end: length, cue: { start: 0, end: 1 } }, quote)).toBe(proven);
  });
});
