import { describe, expect, it } from 'vitest';
import { aSignal, dayMs, noon } from '../../../support/records.ts';
import type { FactFields } from './deal-facts.ts';
import { aContext, dealFacts, someBaselines, warningOf } from './deal-facts.ts';

const inDays = (days: number) => noon + days * dayMs;
const dayIn = (days: number) => new Date(inDays(days)).toISOString().slice(0, 10);
const named = (date: string, fields = {}) =>
  aSignal({
    kind: 'timeline',
    coverage: 'context',
    quote: 'By the end of the year.',
    facts: { date },
    ...fields,
  });
const unlearned = aContext({ baselines: someBaselines({ pipelines: [] }) });
const closeDates = (...days: readonly (number | null)[]) => ({
  history: {
    stages: [],
    amounts: [],
    closeDates: days.map((value, index) => ({
      value: value === null ? null : inDays(value),
      at: inDays(index - days.length),
    })),
  },
});

describe('a close date that is missing', () => {
  it.each<[string, FactFields, string | null]>([
    ['is serious in a late stage', { deal: { closeAt: null } }, 'high'],
    ['is medium in an early one', { deal: { closeAt: null, stageId: 'demo' } }, 'medium'],
    ['is no news on a new deal', { deal: { closeAt: null, stageId: 'demo', createdAt: noon } }, null],
    ['is none when it is there', {}, null],
  ])('%s', (_, fields, severity) => {
    expect(warningOf('deal-close-date-missing', dealFacts(fields))?.severity ?? null).toBe(severity);
  });

  it('is known from the buyer’s words', () => {
    const facts = dealFacts({ deal: { closeAt: null }, signals: [named('2026-12-31')] });
    expect(warningOf('deal-close-date-missing', facts)?.repairs).toMatchObject([
      { property: 'closedate', from: null, to: '2026-12-31T10:00:00.000Z', source: { kind: 'email' } },
    ]);
  });

  it('else from the median cycle of won deals, counted from the creation', () => {
    const facts = dealFacts({ deal: { closeAt: null } });
    expect(warningOf('deal-close-date-missing', facts)?.repairs).toMatchObject([
      { to: `${dayIn(30)}T10:00:00.000Z`, source: { kind: 'pace', since: 'creation', days: 60, n: 23 } },
    ]);
  });

  it('else, when that day is over, from what won deals still needed from the stage', () => {
    const facts = dealFacts({ deal: { closeAt: null, createdAt: noon - 80 * dayMs } });
    // 5 of 10 days are left of the proposal stage, and three stages follow.
    expect(warningOf('deal-close-date-missing', facts)?.repairs).toMatchObject([
      { to: `${dayIn(35)}T10:00:00.000Z`, source: { kind: 'pace', since: 'today', days: 35, n: 23 } },
    ]);
  });

  it('is not guessed where nothing was learned', () => {
    const facts = dealFacts({ deal: { closeAt: null } });
    expect(warningOf('deal-close-date-missing', facts, { context: unlearned })?.repairs).toEqual([]);
  });
});

describe('a close date that is over', () => {
  it.each<[string, Partial<FactFields['deal'] & object>, number | null]>([
    ['is found from the next day on', { closeAt: inDays(-1) }, 1],
    ['still holds on its day', { closeAt: noon - 11 * 3_600_000 }, null],
    ['may lie ahead', { closeAt: inDays(1) }, null],
    ['may be missing', { closeAt: null }, null],
    ['is fine on a closed deal', { closeAt: inDays(-9), isClosed: true, isClosedWon: true }, null],
  ])('%s', (_, deal, days) => {
    expect(warningOf('deal-close-date-past', dealFacts({ deal }))?.values['days'] ?? null).toBe(days);
  });

  it('is counted in days of the account’s time zone, also when the clocks change', () => {
    const now = Date.parse('2026-10-25T22:30:00Z');
    const facts = dealFacts({ deal: { closeAt: Date.parse('2026-10-24T22:30:00Z'), createdAt: 0 } });
    const inZone = (timeZone: string) =>
      warningOf('deal-close-date-past', facts, { context: aContext({ now, timeZone }) })?.values['closeDay'];
    expect(inZone('Europe/Paris')).toBeUndefined();
    expect(inZone('UTC')).toBe('2026-10-24');
  });
});

describe('a close date that keeps moving', () => {
  it.each<[string, readonly (number | null)[], object | null]>([
    ['three times is often', [1, 5, 9, 30], { times: 3, days: 29 }],
    ['twice is not', [1, 5, 9], null],
    ['sooner is no push', [30, 9, 5, 1], null],
    ['emptied in between it is one move', [1, null, 5, 9], null],
    ['without history nothing is known', [], null],
  ])('%s', (_, days, values) => {
    expect(
      warningOf('deal-close-date-pushed', dealFacts({ deal: closeDates(...days) }))?.values ?? null,
    ).toEqual(values);
  });

  it('counts from the number that an admin sets', () => {
    const facts = dealFacts({ deal: closeDates(1, 5, 9) });
    expect(warningOf('deal-close-date-pushed', facts, { options: { times: 2 } })).not.toBeNull();
  });
});

describe('a close date that comes sooner than the pace allows', () => {
  it.each<[string, FactFields, object | null]>([
    [
      'is nearer than half of what is usual',
      { deal: { closeAt: inDays(17) } },
      { days: 17, usual: 35, n: 23 },
    ],
    ['half is enough', { deal: { closeAt: inDays(18) } }, null],
    ['today still counts', { deal: { closeAt: noon } }, { days: 0, usual: 35, n: 23 }],
    ['yesterday is another rule’s', { deal: { closeAt: inDays(-1) } }, null],
    ['a few days short are none', { deal: { closeAt: inDays(0), stageId: 'warm' } }, null],
    ['a hurry of the buyer’s is none', { deal: { closeAt: inDays(10) }, signals: [named(dayIn(12))] }, null],
    ['an unknown stage has no pace', { deal: { closeAt: inDays(1), stageId: 'gone' } }, null],
  ])('%s', (_, fields, values) => {
    expect(warningOf('deal-close-date-too-soon', dealFacts(fields))?.values ?? null).toEqual(values);
  });

  it('says nothing where nothing was learned', () => {
    const facts = dealFacts({ deal: { closeAt: inDays(1) } });
    expect(warningOf('deal-close-date-too-soon', facts, { context: unlearned })).toBeNull();
  });
});

describe('a close date years away', () => {
  it.each([
    [730, false],
    [731, true],
  ])('%d days ahead: %s', (days, found) => {
    const warning = warningOf('deal-close-date-far', dealFacts({ deal: { closeAt: inDays(days) } }));
    expect(warning !== null).toBe(found);
    if (found) expect(warning?.repairs).toMatchObject([{ source: { kind: 'pace' } }]);
  });
});

describe('a close date beside the buyer’s words', () => {
  const later = closeDates(5, 30).history;
  it.each<[string, FactFields, boolean]>([
    [
      'a week after the named day is near enough',
      { deal: { closeAt: inDays(27) }, signals: [named(dayIn(20))] },
      false,
    ],
    ['more is too late', { deal: { closeAt: inDays(28) }, signals: [named(dayIn(20))] }, true],
    ['two months before it is usual', { deal: { closeAt: inDays(20) }, signals: [named(dayIn(80))] }, false],
    ['more is too early', { deal: { closeAt: inDays(20) }, signals: [named(dayIn(81))] }, true],
    ['a named day that is over says nothing', { signals: [named(dayIn(-1))] }, false],
    ['a date that is none says nothing', { signals: [named('2026-13-45')] }, false],
    [
      'a date of another kind is none of a decision',
      { signals: [named(dayIn(5), { kind: 'renewal' })] },
      false,
    ],
    [
      'a date that was changed after the mail knows more',
      {
        deal: {
          history: {
            ...later,
            closeDates: [
              { value: inDays(5), at: inDays(-9) },
              { value: inDays(30), at: noon - 3_600_000 },
            ],
          },
        },
        signals: [named(dayIn(5))],
      },
      false,
    ],
    ['before the day to come back it is too early', { signals: [named(dayIn(60), { kind: 'stall' })] }, true],
    ['after it all is well', { signals: [named(dayIn(10), { kind: 'stall' })] }, false],
    [
      'without a close date there is nothing to contradict',
      { deal: { closeAt: null }, signals: [named(dayIn(5))] },
      false,
    ],
  ])('%s', (_, fields, found) => {
    expect(warningOf('deal-close-date-contradicts-email', dealFacts(fields)) !== null).toBe(found);
  });

  it('can be repaired to the named day, and not to a day to come back on', () => {
    const repairsOf = (kind: 'timeline' | 'stall', days: number) =>
      warningOf('deal-close-date-contradicts-email', dealFacts({ signals: [named(dayIn(days), { kind })] }))
        ?.repairs;
    expect(repairsOf('timeline', 5)).toMatchObject([
      { from: new Date(inDays(30)).toISOString(), to: `${dayIn(5)}T10:00:00.000Z` },
    ]);
    expect(repairsOf('stall', 60)).toEqual([]);
  });
});
