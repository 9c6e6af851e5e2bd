import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPart,
  formatPlace,
  longestPart,
  parsePlace,
  toFile,
  type ExportItem,
} from '#core/data-rights/export-file.ts';

describe('the place in an export', () => {
  it.each([
    [undefined, { after: '', skip: 0 }],
    ['-3', { after: '', skip: 3 }],
    ['101-0', { after: '101', skip: 0 }],
    ['101', null],
    ['', null],
    ['a-1', null],
    ['1-1-1', null],
  ])('of %j is %j', (cursor, place) => {
    expect(parsePlace(cursor)).toEqual(place);
  });

  it('is found again as it was said', () => {
    const ids = fc.oneof(fc.constant(''), fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String));
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 99_999 }), (after, skip) => {
        expect(parsePlace(formatPlace({ after, skip }))).toEqual({ after, skip });
      }),
    );
  });
});

describe('a part of an export', () => {
  const values = fc.array(fc.record({ id: fc.string(), text: fc.string({ maxLength: 3_000 }) }), {
    maxLength: 120,
  });

  it('takes items in their order until it is full, and one at least', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (given, times) => {
        const items = given.map((value): ExportItem => ({
          section: 'signals',
          value: { ...value, text: value.text.repeat(times) },
        }));
        const part = createPart();
        const taken = part.add(items);
        expect(part.items()).toEqual(items.slice(0, taken));
        if (items.length > 0) expect(taken).toBeGreaterThan(0);
        const text = toFile({ title: 'x'.repeat(5_000) }, part.items());
        if (taken > 1) expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(longestPart);
        expect(JSON.parse(text)).toMatchObject(
          taken > 0 ? { signals: part.items().map(({ value }) => value) } : {},
        );
      }),
      { numRuns: 40 },
    );
  });

  it('names the sections in one order, and only those that hold something', () => {
    const text = toFile({ title: 'Export' }, [
      { section: 'tasks', value: 1 },
      { section: 'contacts', value: 2 },
    ]);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['about', 'contacts', 'tasks']);
  });
});
