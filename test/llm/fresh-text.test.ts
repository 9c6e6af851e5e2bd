import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#core/mail/read-message.ts';
import { findQuote, freshLines } from '../../src/llm/fresh-text.ts';
import { mailMessage } from '../core/mail/mail-message.ts';

const linesOf = (text: string) => freshLines(readMessage(mailMessage({ text })));

describe('the lines that are sent', () => {
  it('have blanks made one, and nothing that cannot be seen', () => {
    const text = 'We\u00a0need\tten   more seats for\u200b the Ly\u00adon office, please tell us how.';
    expect(linesOf(text).map((line) => line.text)).toEqual([
      'We need ten more seats for the Lyon office, please tell us how.',
    ]);
  });

  it('are whole sentences, six thousand characters at most', () => {
    const lines = linesOf('This is a sentence that says very little about anything.\n'.repeat(400));
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeGreaterThan(5_900);
    expect(length).toBeLessThanOrEqual(6_000);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(1);
  });

  it('hold every part of themselves, and what is found stands in the message', () => {
    const word = fc.constantFrom(
      'seats',
      'été',
      '🏳️‍🌈',
      'l’offre',
      'a\u200bb',
      '20\u00a0000\u00a0€',
      'x  y',
      'naïve',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), fc.nat(), fc.nat(), (words, from, to) => {
        const text = `Hello Ann,\n\nWe have ${words.join(' ')} here.`;
        const lines = linesOf(text);
        for (const line of lines) {
          const parts = line.text.split(' ');
          const start = from % parts.length;
          const claimed = parts.slice(start, start + 1 + (to % parts.length)).join(' ');
          const span = findQuote(claimed, lines);
          const visible = (value: string) =>
            value
              .replace(/\p{Cf}/gu, '')
              .replace(/\s+/gu, ' ')
              .trim();
          expect(span && visible(text.slice(span.start, span.end))).toBe(visible(claimed));
        }
      }),
    );
  });

  it('are searched in time that grows with their length', () => {
    const lines = linesOf('a '.repeat(60_000));
    const startedAt = performance.now();
    for (let count = 0; count < 64; count += 1) findQuote(`${'a '.repeat(240)}b`, lines);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
