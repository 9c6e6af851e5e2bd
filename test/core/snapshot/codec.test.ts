import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot } from '#core/snapshot/decode.ts';
import { encodeSnapshot, longestChunk, toChunks } from '#core/snapshot/encode.ts';
import { encodeFitting } from '#core/snapshot/fit.ts';
import type { Snapshot } from '#core/snapshot/snapshot.ts';
import { arbitrarySnapshot } from './arbitrary-snapshot.ts';
import { emptySnapshot, makeDeal, makeSnapshotSignal } from './rows.ts';

describe('a snapshot as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        expect(decodeSnapshot(encodeSnapshot(snapshot))).toEqual(snapshot);
      }),
      { numRuns: 300 },
    );
  });

  it('is of characters that JSON leaves as they are', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const text = encodeSnapshot(snapshot);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      }),
    );
  });

  it('keeps times to the minute before, but when it was taken', () => {
    const at = Date.UTC(2026, 10, 23, 9, 30, 59, 999);
    const whole = Date.UTC(2026, 10, 23, 9, 30);
    const snapshot = { ...emptySnapshot, takenAt: at, deals: [makeDeal({ closeAt: at, createdAt: at })] };
    const { takenAt, deals } = decodeSnapshot(encodeSnapshot(snapshot)) ?? expect.fail('unreadable');
    expect(takenAt).toBe(at);
    expect(deals).toMatchObject([{ closeAt: whole, createdAt: whole }]);
  });
});

const some: Snapshot = {
  ...emptySnapshot,
  deals: Array.from({ length: 40 }, (_, index) =>
    makeDeal({ id: String(100 + index), codes: ['deal-amount-missing'] }),
  ),
  signals: [makeSnapshotSignal({ emailId: '7' })],
};

describe('a text that is no snapshot', () => {
  const text = encodeSnapshot(some);

  it.each<[string, string]>([
    ['empty', ''],
    ['of another version', text.replace('snapshot-1', 'snapshot-2')],
    ['cut', text.slice(0, -1)],
    ['longer than it was', `${text}A`],
    ['something else', '{"deals":[]}'],
    ['without its sum', 'snapshot-1.'],
  ])('is null where it is %s', (_name, broken) => {
    expect(decodeSnapshot(broken)).toBeNull();
  });

  it('is null wherever a character was changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('A', 'z', '9', '~', '|', ' '), (at, character) => {
        fc.pre(text.charAt(at) !== character);
        expect(decodeSnapshot(text.slice(0, at) + character + text.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('is null where a piece is missing or from another snapshot', () => {
    const large = {
      ...some,
      deals: Array.from({ length: 3_000 }, (_, index) => makeDeal({ id: String(index + 1) })),
    };
    const chunks = toChunks(encodeSnapshot(large));
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.every(({ length }) => length <= longestChunk)).toBe(true);
    expect(decodeSnapshot(chunks.join(''))).toEqual(large);
    expect(decodeSnapshot(chunks.slice(1).join(''))).toBeNull();
    expect(decodeSnapshot(chunks.slice(0, -1).join(''))).toBeNull();
    const other = toChunks(
      encodeSnapshot({ ...large, deals: large.deals.map((deal) => ({ ...deal, contacts: 2 })) }),
    );
    expect(decodeSnapshot([...chunks.slice(0, -1), ...other.slice(-1)].join(''))).toBeNull();
  });
});

describe('a snapshot that does not fit', () => {
  const day = 86_400_000;
  const closed = (daysAgo: number) =>
    makeDeal({ id: String(1_000 + daysAgo), isClosed: true, closeAt: emptySnapshot.takenAt - daysAgo * day });
  const deals = [...Array.from({ length: 60 }, (_, index) => closed(index)), makeDeal({ id: '5' })];

  it('leaves out what was closed the longest ago, and no open deal', () => {
    const whole = encodeSnapshot({ ...emptySnapshot, deals });
    const fitting = encodeFitting({ ...emptySnapshot, deals }, Math.floor(whole.length / 2));
    const kept = decodeSnapshot(fitting)?.deals.map(({ id }) => id) ?? [];
    expect(fitting.length).toBeLessThanOrEqual(whole.length / 2);
    expect(kept).toContain('5');
    expect(kept).toContain('1000');
    expect(kept).not.toContain('1059');
    expect(kept.length).toBeGreaterThan(15);
  });

  it('is whole where it does', () => {
    expect(decodeSnapshot(encodeFitting({ ...emptySnapshot, deals }))?.deals).toEqual(deals);
  });

  it('ends even where nothing fits', () => {
    const asks = [
      { emailId: '1', contactId: '2', companyId: null, teamId: null, askedAt: 0, answeredAt: null },
    ];
    const signals = [makeSnapshotSignal({})];
    const least = encodeSnapshot(emptySnapshot).length;
    expect(encodeFitting({ ...emptySnapshot, deals, asks, signals }, least + 5).length).toBeLessThanOrEqual(
      least + 5,
    );
  });
});
