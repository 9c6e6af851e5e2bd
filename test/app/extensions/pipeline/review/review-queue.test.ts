import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countDecisions,
  putOff,
  toChoices,
  toClosing,
  toQueue,
} from '../../../../../src/app/extensions/pipeline/review/review-queue.ts';
import { reviewVerdicts } from '#core/views/review-view.ts';
import { reviewItem } from './sample-review.ts';

const items = ['1', '2', '3', '4'].map((id) => reviewItem(id));
const ids = (list: readonly { readonly dealId: string }[]) => list.map(({ dealId }) => dealId);

describe('the order of a review', () => {
  it('is that of the list, without what is decided', () => {
    const { current, rest, done } = toQueue(items, { '1': 'push', '3': 'keep' }, []);
    expect([current?.dealId, ids(rest), ids(done)]).toEqual(['2', ['4'], ['1', '3']]);
  });

  it('has what was put off at its end, in the order in which it was', () => {
    const { current, rest } = toQueue(items, {}, ['2', '1']);
    expect([current?.dealId, ids(rest)]).toEqual(['3', ['4', '2', '1']]);
    expect(putOff(['2', '1'], '2')).toEqual(['1', '2']);
  });

  it('ends when all is decided', () => {
    expect(toQueue([reviewItem('1')], { '1': 'push' }, []).current).toBeNull();
  });

  it('loses no deal and shows none twice', () => {
    const decided = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '9'), fc.constant('keep' as const));
    const later = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '9'));
    fc.assert(
      fc.property(decided, later, (taken, off) => {
        const { current, rest, done } = toQueue(items, taken, off);
        const shown = [...(current ? [current] : []), ...rest, ...done];
        expect(ids(shown).sort()).toEqual(['1', '2', '3', '4']);
      }),
    );
  });
});

describe('what a review came to', () => {
  const decided = { '1': 'close-lost', '2': 'close-lost', '3': 'push', '9': 'keep' } as const;

  it('counts the decisions about the deals that are listed', () => {
    expect(countDecisions(items, decided)).toEqual({ push: 1, requalify: 0, 'close-lost': 2, keep: 0 });
  });

  it('adds up what is to be closed', () => {
    const { deals, amount } = toClosing([...items.slice(1), reviewItem('1', { amount: null })], decided);
    expect([ids(deals), amount]).toEqual([['2', '1'], 10_000]);
  });
});

it.each(reviewVerdicts)('the choices for %s have it first, and all of them once', (verdict) => {
  const choices = toChoices(verdict);
  expect(choices[0]).toBe(verdict);
  expect([...choices].sort()).toEqual(['close-lost', 'keep', 'push', 'requalify']);
  expect(choices.at(-1)).toBe('keep');
});
