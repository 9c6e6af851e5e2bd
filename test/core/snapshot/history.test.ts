import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHistory, encodeHistory, mostWeeks, withPoint } from '#core/snapshot/history.ts';
import { longestChunk } from '#core/snapshot/encode.ts';
import type { HistoryPoint } from '#core/snapshot/snapshot.ts';
import { arbitraryPoint } from './arbitrary-snapshot.ts';

const point = (week: string, given: Partial<HistoryPoint> = {}): HistoryPoint => ({
  ...{ week, takenAt: Date.parse(week), invisible: 0, invisibleCount: 0, openDeals: 0, openAmount: 0 },
  quality: { deals: 0, contacts: 0, companies: 0, warnings: {} },
  ...given,
});

const weekOf = (number: number) =>
  new Date(Date.UTC(2020, 0, 6) + number * 604_800_000).toISOString().slice(0, 10);

describe('the history of an account', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPoint, { maxLength: 20 }), (history) => {
        expect(decodeHistory(encodeHistory(history))).toEqual(history);
      }),
    );
  });

  it('holds one point for each week, the last one, in order', () => {
    const history = [point('2026-11-09'), point('2026-11-16', { invisibleCount: 1 })];
    const next = withPoint(
      withPoint(history, point('2026-11-02')),
      point('2026-11-16', { invisibleCount: 2 }),
    );
    expect(next.map(({ week, invisibleCount }) => [week, invisibleCount])).toEqual([
      ['2026-11-02', 0],
      ['2026-11-09', 0],
      ['2026-11-16', 2],
    ]);
  });

  it('names only rules that warn of something', () => {
    const quality = {
      deals: 9,
      contacts: 0,
      companies: 0,
      warnings: { 'deal-amount-missing': 3, 'deal-no-company': 0 },
    };
    const [kept] = withPoint([], point('2026-11-16', { quality }));
    expect(kept?.quality.warnings).toEqual({ 'deal-amount-missing': 3 });
  });

  it('reaches back two years', () => {
    let history: readonly HistoryPoint[] = [];
    for (let number = 0; number < 130; number += 1) history = withPoint(history, point(weekOf(number)));
    expect(history).toHaveLength(mostWeeks);
    expect(history.at(-1)?.week).toBe(weekOf(129));
  });

  it('fits into a note whatever the rules found', () => {
    const warnings = Object.fromEntries(
      Array.from({ length: 64 }, (_, rule) => [`deal-rule-${rule}`, 10_000 + rule]),
    );
    const quality = { deals: 50_000, contacts: 200_000, companies: 20_000, warnings };
    const history = Array.from({ length: mostWeeks }, (_, number) =>
      point(weekOf(number), { quality, openAmount: 12_345_678.9, invisible: 1_234_567.8 }),
    );
    const text = encodeHistory(history);
    expect(text.length).toBeLessThan(longestChunk);
    expect(decodeHistory(text)).toHaveLength(mostWeeks);
  });

  it('loses its oldest points rather than all of them', () => {
    const warnings = Object.fromEntries(
      Array.from({ length: 400 }, (_, rule) => [`deal-rule-${rule}`, rule / 7]),
    );
    const quality = { deals: 1, contacts: 1, companies: 1, warnings };
    const history = Array.from({ length: mostWeeks }, (_, number) => point(weekOf(number), { quality }));
    const kept = decodeHistory(encodeHistory(history)) ?? [];
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.at(-1)?.week).toBe(weekOf(mostWeeks - 1));
  });

  it.each(['', 'history-2.x.|', 'snapshot-1.x.|'])('is null where the text is %j', (text) => {
    expect(decodeHistory(text)).toBeNull();
  });
});
