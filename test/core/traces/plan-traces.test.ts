import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTraces } from '#core/traces/plan-traces.ts';
import { noTraces, tracedStatuses, type Checked, type Traces } from '#core/traces/traces.ts';

const now = Date.UTC(2026, 10, 23, 9);
const day = 86_400_000;

const shown: Traces = {
  health: 71,
  status: 'slow',
  codes: ['deal-amount-missing', 'deal-no-contact'],
  count: 2,
  checkedAt: now - day,
};
const same: Checked = {
  health: { score: 71, status: 'slow' },
  codes: ['deal-no-contact', 'deal-amount-missing'],
};

const changes = (current: Traces, checked: Checked) => planTraces('1', current, checked, now)?.traces ?? null;

describe('what is written on a record', () => {
  it.each<[string, Partial<Traces>, Partial<Checked>, Partial<Traces> | null]>([
    ['nothing, where it shows what was seen', {}, {}, null],
    [
      'the health alone, where only that changed',
      {},
      { health: { score: 70, status: 'slow' } },
      { health: 70 },
    ],
    [
      'the emptied health of a deal that was closed',
      {},
      { health: { score: null, status: 'closed' } },
      { health: null, status: null },
    ],
    [
      'codes with their count, in the order of the alphabet',
      {},
      { codes: ['deal-no-contact', 'deal-amount-zero'] },
      { codes: ['deal-amount-zero', 'deal-no-contact'] },
    ],
    ['no codes, where everything was mended', {}, { codes: [] }, { codes: [], count: 0 }],
    ['a count that somebody edited', { count: 9 }, {}, { count: 2 }],
    ['a code once, however often a rule warns', {}, { codes: [...same.codes, 'deal-no-contact'] }, null],
    [
      'no earlier code that could not be asked for',
      {},
      { codes: ['deal-no-contact'], unasked: ['deal-amount-missing'] },
      null,
    ],
    [
      'no code of a rule that could not be asked',
      {},
      { codes: [...same.codes, 'deal-no-company'], unasked: ['deal-no-company'] },
      null,
    ],
    ['the time alone, a week after the last look', { checkedAt: now - 7 * day }, {}, {}],
    ['the time alone, where somebody emptied it', { checkedAt: null }, {}, {}],
  ])('%s', (_, current, checked, expected) => {
    const written = changes({ ...shown, ...current }, { ...same, ...checked });
    expect(written).toEqual(expected && { ...expected, checkedAt: now });
  });

  it('leaves the health alone where it was not assessed', () => {
    expect(changes(shown, { codes: same.codes })).toBeNull();
  });

  it('is a count of zero and the time on a record without warnings that nobody had checked', () => {
    expect(changes(noTraces, { codes: [] })).toEqual({ count: 0, checkedAt: now });
  });

  it('is nothing once it was written', () => {
    const code = fc.constantFrom('deal-amount-missing', 'deal-no-contact', 'deal-no-company');
    const codes = fc.array(code, { maxLength: 5 });
    const score = fc.option(fc.integer({ min: 0, max: 100 }));
    const status = fc.constantFrom(...tracedStatuses, 'closed' as const);
    const checked = fc.record({ codes, unasked: codes, health: fc.record({ score, status }) });
    const current = fc.record({
      health: score,
      status: fc.constantFrom(...tracedStatuses, null),
      codes,
      count: fc.option(fc.nat(9)),
      checkedAt: fc.option(fc.integer({ min: now - 30 * day, max: now })),
    });
    fc.assert(
      fc.property(current, checked, (before, seen) => {
        const after = { ...before, ...changes(before, seen) };
        expect(changes(after, seen)).toBeNull();
      }),
    );
  });
});
