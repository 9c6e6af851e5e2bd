import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDeep } from '#core/views/merge.ts';

describe('settings that two people changed at once', () => {
  it.each([
    ['nothing of mine', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }],
    ['nothing of theirs', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }],
    ['another field each', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
    ['the same field', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
    [
      'fields of a record below',
      { s: { a: 1, b: 1 } },
      { s: { a: 2, b: 1 } },
      { s: { a: 1, b: 3 } },
      { s: { a: 2, b: 3 } },
    ],
    ['a field that I removed', { a: 1, b: 1 }, { a: 1 }, { a: 1, b: 1, c: 1 }, { a: 1, c: 1 }],
    ['a field that they removed', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1 }, { a: 2 }],
    ['words of a list', ['x', 'y'], ['x', 'z'], ['x', 'y', 'w'], ['x', 'w', 'z']],
    ['a list whose order counts', [{ id: 1 }], [{ id: 2 }], [{ id: 3 }], [{ id: 2 }]],
    ['what one switched off', { a: 1 }, null, { a: 2 }, null],
  ])('keep both sides: %s', (_, base, mine, theirs, merged) => {
    expect(mergeDeep<unknown>(base, mine, theirs)).toEqual(merged);
  });

  it('are those of whoever changed something, where the other changed nothing', () => {
    const json = fc.jsonValue({ depthSize: 'small' });
    fc.assert(
      fc.property(json, json, (base, changed) => {
        expect(mergeDeep<unknown>(base, changed, base)).toEqual(changed);
        expect(mergeDeep<unknown>(base, base, changed)).toEqual(changed);
      }),
    );
  });
});
