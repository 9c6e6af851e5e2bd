import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryId, findEntry, logToText, readLog, undoableUntil, type LogEntry } from '#core/repair/log.ts';

const now = Date.UTC(2026, 10, 23, 9);
const dayMs = 86_400_000;

function entry(fields: Partial<LogEntry> = {}): LogEntry {
  return {
    property: 'jobtitle',
    from: null,
    to: 'CFO',
    at: now - 1_000,
    by: null,
    cause: 'contact-job-title-missing',
    source: 'signature',
    emailId: '401',
    undoneAt: null,
    ...fields,
  };
}

const stored = (entries: readonly LogEntry[], at = now) => ({ value: logToText(entries, now), at });

describe('the log of repairs', () => {
  it('reads back what was stored, the newest first', () => {
    const entries = [entry({ at: now - 5 }), entry({ property: 'phone', at: now - 3 })];
    expect(readLog([stored(entries)], now)).toEqual([entries[1], entries[0]]);
  });

  it('keeps the newest twenty of the last thirty days', () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      entry({ property: `p${index}`, at: now - index * dayMs }),
    );
    const kept = readLog([stored(entries)], now);
    expect(kept).toHaveLength(20);
    expect(kept[0]?.property).toBe('p0');
    expect(logToText([entry({ at: now - 31 * dayMs })], now)).toBe('');
  });

  it('fits into a property, whatever the values hold', () => {
    const values = fc.string({ unit: 'binary', maxLength: 1_000 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 15, maxLength: 25 }), (list) => {
        const entries = list.map((to, index) =>
          entry({ to, from: to, at: now - index, property: `p${index}` }),
        );
        expect(logToText(entries, now).length).toBeLessThanOrEqual(60_000);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves out a value that is too long to keep', () => {
    expect(logToText([entry({ from: 'x'.repeat(1_001) })], now)).toBe('');
  });

  it.each([
    ['no JSON', 'CFO, probably'],
    ['another shape', '{"entries":[]}'],
    ['entries that are none', '[1,null,{"property":"phone"},{"property":"","from":null}]'],
    ['a time that is none', JSON.stringify([{ ...entry(), at: 'yesterday' }])],
    ['an endless list', JSON.stringify(Array.from({ length: 101 }, () => 1))],
  ])('counts as empty with %s', (_, value) => {
    expect(readLog([{ value, at: now }], now)).toEqual([]);
  });

  it('never throws and never invents an entry', () => {
    fc.assert(
      fc.property(fc.json(), (value) => {
        for (const one of readLog([{ value, at: now }], now)) expect(typeof one.to).toBe('string');
      }),
    );
  });
});

describe('two writers at the same moment', () => {
  const mine = entry({ at: now - 20 });
  const theirs = entry({ property: 'phone', to: '+33472000001', at: now - 10 });

  it('keep both entries, although the later overwrote the log', () => {
    expect(readLog([stored([theirs], now - 10), stored([mine], now - 20)], now)).toEqual([theirs, mine]);
  });

  it('count the same change once, and either id leads to it', () => {
    const second = entry({ at: now - 10 });
    const log = readLog([stored([second], now - 10), stored([mine], now - 20)], now);
    expect(log).toEqual([second]);
    expect(findEntry(log, entryId(mine))).toEqual(second);
    expect(findEntry(log, entryId(second))).toEqual(second);
  });

  it('do not bring back what was erased, or is older than some minutes', () => {
    const erased = [stored([theirs]), { value: null, at: now - 15 }, stored([mine], now - 20)];
    expect(readLog(erased, now)).toEqual([theirs]);
    const old = [stored([theirs]), stored([mine], now - dayMs)];
    expect(readLog(old, now)).toEqual([theirs]);
  });

  it('let an undone entry stay undone', () => {
    const undone = { ...mine, undoneAt: now - 5 };
    expect(readLog([stored([undone], now - 5), stored([mine], now - 20)], now)).toEqual([undone]);
    expect(readLog([stored([mine], now - 5), stored([undone], now - 6)], now)).toEqual([undone]);
  });
});

describe('the time to undo', () => {
  it.each([
    ['at once', entry({ at: now }), now + 30 * dayMs],
    ['on the last day', entry({ at: now - 30 * dayMs }), now],
    ['a moment later', entry({ at: now - 30 * dayMs - 1 }), null],
    ['after it was undone', entry({ undoneAt: now - 1 }), null],
  ])('%s', (_, one, until) => {
    expect(undoableUntil(one, now)).toBe(until);
  });

  it('no id that is none finds an entry', () => {
    for (const id of ['', '@', 'jobtitle', 'jobtitle@', 'phone@1', '@1'])
      expect(findEntry([entry()], id)).toBeUndefined();
  });
});
