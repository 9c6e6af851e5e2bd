import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRepair, type FieldNow, type FoundRepair } from '#core/repair/plan-repair.ts';
import type { FieldOutcome, WantedRepair } from '#core/views/repair-view.ts';

const now = Date.UTC(2026, 10, 23, 9);

const wanted: WantedRepair = {
  ruleId: 'deal-amount-differs',
  property: 'amount',
  from: '10000',
  to: '12500',
};
const found: FoundRepair = {
  ...wanted,
  type: 'deal',
  recordId: '301',
  source: { kind: 'email', emailId: '401', quote: null, at: now },
};
const field: FieldNow = {
  label: 'Amount',
  type: 'number',
  isReadOnly: false,
  options: null,
  present: '10000.00',
  setAt: now - 1,
};

const outcomeOf = (
  change: {
    wanted?: Partial<WantedRepair>;
    found?: Partial<FoundRepair> | null;
    field?: Partial<FieldNow> | null;
  } = {},
): FieldOutcome =>
  planRepair(
    { ...wanted, ...change.wanted },
    change.found === null ? undefined : { ...found, ...change.found },
    change.field === null ? null : { ...field, ...change.field },
    [],
    now,
  ).outcome;

describe('a repair that a person wants', () => {
  it.each([
    ['is ready over the value that was shown', {}, 'ready'],
    ['is done where the field holds it', { field: { present: '12500' } }, 'already'],
    ['waits where the field holds something else', { field: { present: '11000' } }, 'changed-meanwhile'],
    ['waits where the card showed something else', { wanted: { from: '9000' } }, 'changed-meanwhile'],
    ['waits where the rules saw something else', { found: { from: '11000' } }, 'changed-meanwhile'],
    ['is none where no rule proposes it', { found: null }, 'not-proposed'],
    ['is none where the card asks for another value', { wanted: { to: '1' } }, 'not-proposed'],
    ['is none where the rules know better by now', { found: { to: '13000' } }, 'not-proposed'],
    ['is refused for a field that is gone', { field: null }, 'refused'],
    ['is refused for a field of HubSpot’s own', { field: { isReadOnly: true } }, 'refused'],
    ['is refused for a value that is no option', { field: { options: new Map([['1', 'One']]) } }, 'refused'],
  ])('%s', (_, change, kind) => {
    expect(outcomeOf(change)).toMatchObject({ kind });
  });

  it('says what the field holds by now, and since when', () => {
    expect(outcomeOf({ field: { present: '11000' } })).toEqual({
      kind: 'changed-meanwhile',
      present: { value: '11000', label: null },
      at: now - 1,
    });
  });

  it('shows options by their names', () => {
    const options = new Map([
      ['newbusiness', 'New business'],
      ['existingbusiness', 'Existing business'],
    ]);
    const change = { from: 'newbusiness', to: 'existingbusiness' };
    const report = planRepair(
      { ...wanted, ...change },
      { ...found, ...change },
      { ...field, type: 'choice', options, present: 'newbusiness' },
      [],
      now,
    );
    expect(report).toMatchObject({
      from: { label: 'New business' },
      to: { label: 'Existing business' },
      outcome: { kind: 'ready' },
    });
  });

  it('is never ready for a value that the rules do not propose, whatever the card sends', () => {
    const text = fc.option(fc.string({ maxLength: 8 }), { nil: null });
    fc.assert(
      fc.property(text, fc.string({ minLength: 1 }), text, (from, to, present) => {
        const outcome = outcomeOf({ wanted: { from, to }, field: { type: 'text', present } });
        if (outcome.kind === 'ready') expect([to, present?.trim()]).toEqual([found.to, found.from]);
      }),
    );
  });
});
