import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextFeatures } from '#core/detect/model/features.ts';
import { narrowToClauses } from '#core/detect/model/narrow.ts';
import { fitLinear } from '../../../../eval/train/fit-linear.ts';

const says = 'could you open twelve more seats for the people of Leeds';
const other = 'the weather held and the fair went as these things go';

/** Knows that `says` means the first output and `other` means none. */
const model = fitLinear(
  Array.from({ length: 40 }, (_, at) => {
    const { words, letters } = readTextFeatures(at % 2 ? says : other, 'en', new Set());
    return { families: [words, letters], truth: Uint8Array.of(at % 2), weight: 1 };
  }),
  { outputs: 1, leastExamples: 2, mostFeatures: 2_000, passes: 10, seed: 1 },
);
const narrow = (text: string) => {
  const { start, end } = narrowToClauses(model, text, 'en', 0);
  return text.slice(start, end);
};

describe('the quote of a signal', () => {
  it('is the clause that says it, where another clause says something else', () => {
    expect(narrow(`the fair went well, ${says}`)).toBe(says);
    expect(narrow(`${says}, the fair went well`)).toBe(`${says},`);
  });

  it('is the whole sentence where it is one clause, or where less than half would stay', () => {
    expect(narrow(says)).toBe(says);
    const long = `${other}, ${other}, ${says}`;
    expect(narrow(long).length).toBeGreaterThanOrEqual(long.length / 2);
  });

  it('is at least half of any sentence and stands in it', () => {
    const parts = fc.constantFrom(says, other, ', ', '; ', ' and ', ' mais ', 'seats', '—', ' ');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (chosen) => {
        const text = chosen.join('');
        const quote = narrow(text);
        expect(text).toContain(quote);
        expect(quote.length).toBeGreaterThanOrEqual(text.length / 2);
      }),
    );
  });
});
