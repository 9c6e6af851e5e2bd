import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterScored,
  formatLedger,
  isCounted,
  isErased,
  isScored,
  laterMark,
  parseLedger,
} from '#core/plan/ledger.ts';

const empty = parseLedger([]);
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }).map(String), { maxLength: 60 });

describe('the ledger of scored emails', () => {
  it('keeps each email under the version that scored it last', () => {
    const first = enterScored(empty, ['900', '901'], 'cues-1');
    const second = enterScored(first, ['901'], 'cues-2');
    expect(formatLedger(second)).toEqual(['v:cues-1', '900', 'v:cues-2', '901']);
    expect(isScored(second, '900', 'cues-2')).toBe(false);
    expect(isCounted(second, '900')).toBe(true);
  });

  it.each([
    ['nothing', [], []],
    ['ids without a version', ['17'], ['v:', '17']],
    ['what it does not know', ['v:a', '1', 'x', '', '2;3', 'upTo:x'], ['v:a', '1']],
    ['what is due', ['v:a', '1', 'due'], ['v:a', '1', 'due']],
    ['what was erased', ['v:a', '1', 'erased:5:9', 'due'], ['erased:5:9', 'v:a', '1', 'due']],
    ['no mark that is none', ['erased:5', 'erased:x:9', 'erased:5:', 'erased:-1:9'], []],
  ])('reads %s', (_name, entries, written) => {
    expect(formatLedger(parseLedger(entries))).toEqual(written);
  });

  it('never forgets older emails when one of them is entered again', () => {
    const ids = Array.from({ length: 1_100 }, (_, index) => String(5_000 + index));
    const full = enterScored(empty, ids, 'cues-1');
    const again = enterScored(full, ['5010'], 'cues-1');
    expect(ids.filter((id) => !isScored(again, id, 'cues-1'))).toEqual([]);
    expect(formatLedger(again)).toEqual(formatLedger(full));
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(ids, ids, (older, newer) => {
        const ledger = enterScored(enterScored(empty, older, 'cues-1'), newer, 'cues-2');
        expect(formatLedger(parseLedger(formatLedger(ledger)))).toEqual(formatLedger(ledger));
      }),
    );
  });

  it('does not depend on the order of entering', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const oneByOne = list.reduce((ledger, id) => enterScored(ledger, [id], 'a'), empty);
        expect(formatLedger(oneByOne)).toEqual(formatLedger(enterScored(empty, [...list].reverse(), 'a')));
      }),
    );
  });

  it('stays bounded and still knows the emails that it no longer lists', () => {
    const many = Array.from({ length: 1_500 }, (_, index) => String(100_000 + index));
    const ledger = parseLedger(formatLedger(enterScored(empty, many, 'a')));
    expect(formatLedger(ledger)).toHaveLength(1_002);
    expect(many.every((id) => isScored(ledger, id, 'a') && isCounted(ledger, id))).toBe(true);
    expect(isScored(ledger, '100000', 'b')).toBe(false);
    expect(isScored(ledger, '101500', 'a')).toBe(false);
    expect(formatLedger(ledger).join(' ').length).toBeLessThan(60_000);
  });
});

describe('the ledger of a contact whose data were erased', () => {
  const erased = parseLedger(['erased:1000:50']);

  it.each([
    ['sent before, logged before', '50', 999, true],
    ['sent before, logged later', '51', 999, true],
    ['said to be sent later, logged before', '50', 1001, true],
    ['sent and logged later', '51', 1000, false],
  ])('covers an email %s', (_name, id, sentAt, isCovered) => {
    expect(isErased(erased, { id, sentAt })).toBe(isCovered);
    expect(isErased(parseLedger([]), { id, sentAt })).toBe(false);
  });

  it('counts what was logged before as scored, by whatever version', () => {
    fc.assert(
      fc.property(ids, fc.string(), (list, version) => {
        const ledger = enterScored(erased, list, 'cues-1');
        expect(parseLedger(formatLedger(ledger)).erased).toEqual({ at: 1000, upTo: '50' });
        for (const id of list.filter((one) => Number(one) <= 50)) {
          expect(isScored(ledger, id, version)).toBe(true);
          expect(isCounted(ledger, id)).toBe(true);
        }
        expect(isScored(erased, '51', version)).toBe(false);
      }),
    );
  });

  it('keeps the later of two marks, in any order', () => {
    const marks = [
      { at: 5, upTo: '100' },
      { at: 7, upTo: '99' },
    ] as const;
    expect(laterMark(...marks)).toEqual({ at: 7, upTo: '100' });
    expect(laterMark(marks[1], marks[0])).toEqual({ at: 7, upTo: '100' });
    expect(parseLedger(['erased:5:100', 'erased:7:99']).erased).toEqual({ at: 7, upTo: '100' });
  });
});
