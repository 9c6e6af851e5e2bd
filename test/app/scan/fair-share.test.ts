import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShare } from '../../../src/app/use-cases/scan/fair-share.ts';

describe('a fair share', () => {
  it.each<[string, number, number, string[][]]>([
    ['all of what fits', 20, 100, [['3', '2', '1'], ['9'], []]],
    ['the newest of each list', 2, 100, [['3', '2'], ['9'], []]],
    ['equally many where not all fit', 20, 3, [['3', '2'], ['9'], []]],
    ['none where there is room for fewer than one each', 20, 1, [[], [], []]],
  ])('is %s', (_, each, together, expected) => {
    expect(fairShare([['1', '2', '3'], ['9'], []], { each, together })).toEqual(expected);
  });

  it('never exceeds either limit', () => {
    const lists = fc.array(fc.array(fc.nat(999).map(String), { maxLength: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(lists, fc.nat(25), fc.nat(200), (given, each, together) => {
        const shares = fairShare(given, { each, together });
        expect(shares.flat().length).toBeLessThanOrEqual(together);
        for (const share of shares) expect(share.length).toBeLessThanOrEqual(each);
      }),
    );
  });
});
