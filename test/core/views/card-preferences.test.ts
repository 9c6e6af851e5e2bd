import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinChanges, mergePreferences, mostHidden } from '#core/views/card-preferences.ts';
import type { PreferenceChange } from '#core/views/card-preferences.ts';
import { foldIds, noPreferences } from '#core/views/deal-card-view.ts';

const changes: fc.Arbitrary<PreferenceChange> = fc.record({
  folds: fc.dictionary(fc.constantFrom(...foldIds), fc.boolean()),
  hidden: fc.dictionary(fc.constantFrom('a:1', 'b:1', 'c:2'), fc.boolean()),
});

describe('what a user set on the cards', () => {
  it('keeps what the change does not touch', () => {
    const stored = { folds: { stages: true }, hidden: ['a:1', 'b:1'] };
    expect(
      mergePreferences(stored, { folds: { score: true }, hidden: { 'a:1': false, 'c:2': true } }),
    ).toEqual({
      folds: { stages: true, score: true },
      hidden: ['b:1', 'c:2'],
    });
  });

  it('comes out the same for two changes together as one after the other', () => {
    fc.assert(
      fc.property(changes, changes, (first, then) => {
        const together = mergePreferences(noPreferences, joinChanges(first, then));
        const oneByOne = mergePreferences(mergePreferences(noPreferences, first), then);
        expect(together.folds).toEqual(oneByOne.folds);
        expect([...together.hidden].sort()).toEqual([...oneByOne.hidden].sort());
      }),
    );
  });

  it('forgets the oldest hidden warnings first', () => {
    const hidden = Array.from({ length: mostHidden }, (_, index) => `rule:${index}`);
    const merged = mergePreferences({ folds: {}, hidden }, { folds: {}, hidden: { 'new:1': true } });
    expect(merged.hidden).toHaveLength(mostHidden);
    expect(merged.hidden[0]).toBe('rule:1');
    expect(merged.hidden.at(-1)).toBe('new:1');
  });
});
