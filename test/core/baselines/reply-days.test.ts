import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyDays } from '#core/baselines/reply-days.ts';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import { dayMs } from '../../support/records.ts';

const directions = { o: 'OUTGOING', i: 'INCOMING', f: 'FORWARDED' } as const;

/** `o1 i3`: ours on day 1, theirs on day 3. */
function traces(script: string): EmailTrace[] {
  return script.split(' ').map((word, index) => ({
    id: String(index),
    direction: directions[word[0] as keyof typeof directions],
    sentAt: Number(word.slice(1)) * dayMs,
  }));
}

describe('days until an answer', () => {
  it.each<[string, string, number[]]>([
    ['mail and answer', 'o1 i3', [2]],
    ['two rounds', 'o1 i3 o10 i15', [2, 5]],
    ['reminders do not begin the wait anew', 'o1 o4 o6 i7', [6]],
    ['a second mail of the buyer answers nothing', 'o1 i2 i9', [1]],
    ['the buyer writes first', 'i1 o2 i4', [2]],
    ['a forwarded mail is no answer', 'o1 f2 i4', [3]],
    ['no answer', 'o1 o5', []],
    ['after more than a quarter it is a new conversation', 'o1 i100 o101 i103', [2]],
    ['in any order', 'i3 o1', [2]],
    ['at the same moment', 'i2 o2', [0]],
  ])('%s', (_name, script, expected) => {
    expect(replyDays(traces(script))).toEqual(expected);
  });

  it('are none without mail', () => {
    expect(replyDays([])).toEqual([]);
  });

  it('do not depend on the order of the list', () => {
    const trace = fc.record({
      id: fc.string(),
      direction: fc.constantFrom('OUTGOING' as const, 'INCOMING' as const, 'FORWARDED' as const),
      sentAt: fc.nat(50).map((day) => day * dayMs),
    });
    const pairs = fc
      .array(trace, { maxLength: 20 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(pairs, ([list, shuffled]) => {
        expect(replyDays(shuffled)).toEqual(replyDays(list));
      }),
    );
  });
});
