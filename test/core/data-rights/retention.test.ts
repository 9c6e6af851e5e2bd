import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retentionLimit } from '#core/data-rights/retention-limit.ts';
import { hasWords, withoutWords } from '#core/data-rights/words.ts';
import { createMemorySignalStore } from '#store/memory-signal-store.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { arbitrarySignal } from '../../crm/support/arbitrary-signal.ts';

describe('the limit of a retention', () => {
  it.each([
    ['2026-11-23T09:30:00Z', 12, '2025-11-23T09:30:00Z'],
    ['2026-03-31T00:00:00Z', 1, '2026-02-28T00:00:00Z'],
    ['2024-03-31T23:59:59Z', 1, '2024-02-29T23:59:59Z'],
    ['2024-02-29T12:00:00Z', 12, '2023-02-28T12:00:00Z'],
    ['2026-01-15T00:00:00Z', 3, '2025-10-15T00:00:00Z'],
    ['2026-11-23T09:30:00Z', 120, '2016-11-23T09:30:00Z'],
  ])('of %s, %d months back, is %s', (now, months, limit) => {
    expect(new Date(retentionLimit(Date.parse(now), months)).toISOString()).toBe(
      new Date(limit).toISOString(),
    );
  });

  it('lies earlier the longer the retention, and moves on with time', () => {
    const times = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2090, 0) });
    const months = fc.integer({ min: 1, max: 119 });
    fc.assert(
      fc.property(times, months, (now, count) => {
        const limit = retentionLimit(now, count);
        expect(limit).toBeLessThan(now);
        expect(retentionLimit(now, count + 1)).toBeLessThan(limit);
        expect(retentionLimit(now + 86_400_000, count)).toBeGreaterThanOrEqual(limit);
        expect((now - limit) / 86_400_000).toBeGreaterThanOrEqual(28 * count);
      }),
    );
  });
});

describe('a signal whose time is over', () => {
  it('keeps what counts and loses what its sender wrote, once and for all', () => {
    fc.assert(
      fc.property(arbitrarySignal, (signal) => {
        const emptied = withoutWords(signal);
        expect(hasWords(emptied)).toBe(false);
        expect(withoutWords(emptied)).toEqual(emptied);
        const { key, kind, tier, probability, span, sentAt, estimate, decision, contactId } = signal;
        const rest = { key, kind, tier, probability, span, sentAt, estimate, decision, contactId };
        expect(emptied).toMatchObject(rest);
      }),
    );
  });

  it('is emptied if and only if its email is older, and no save fills it again', async () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(ages, fc.integer({ min: 0, max: 1_000 }), async (sentAts, before) => {
        const store = createMemorySignalStore();
        const found = sentAts.map((sentAt) => makeSignal({ emailId: String(sentAt + 1), sentAt }));
        await store.save(found);
        await store.emptyAged({ before, after: null });
        await store.save(found.map((signal) => ({ ...signal, detectorVersion: 'newer' })));
        const kept = await store.readByKeys(found.map(({ key }) => key));
        expect(kept).toHaveLength(found.length);
        for (const signal of kept) expect(hasWords(signal)).toBe(signal.sentAt >= before);
      }),
    );
  });
});
