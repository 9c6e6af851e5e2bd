import { describe, expect, it } from 'vitest';
import { readPauses } from '#core/health/pauses.ts';
import { dayMs } from '../../support/records.ts';
import { aContext, aDealDetails, anInput, baselines, daysAgo, inDays, received, said } from './deals.ts';

const january = { facts: { date: '2027-01-04' } };

const pausesOf = (fields: Parameters<typeof anInput>[0], context: Parameters<typeof aContext>[0] = {}) => {
  const input = anInput({ emails: [], ...fields });
  return readPauses(input, input.signals, aContext(context));
};

describe('a pause', () => {
  it('lasts as long as its longest reason, which comes first', () => {
    const deal = aDealDetails({ nextActivityAt: inDays(2), snoozedUntil: inDays(9) });
    expect(pausesOf({ deal })).toEqual([
      { kind: 'snoozed', until: inDays(9) },
      { kind: 'next-activity', until: inDays(2) },
    ]);
  });

  it('is over once its day has come', () => {
    const deal = aDealDetails({ nextActivityAt: daysAgo(1), snoozedUntil: daysAgo(1) });
    expect(pausesOf({ deal, signals: [said('stall', 31)] })).toEqual([]);
  });
});

describe('a buyer who asks to wait', () => {
  it.each([
    ['Europe/Paris', '2027-01-03T23:00:00Z'],
    ['America/New_York', '2027-01-04T05:00:00Z'],
    ['Pacific/Auckland', '2027-01-03T11:00:00Z'],
  ])('is left in peace until the stated day begins in %s', (timeZone, until) => {
    const signals = [said('stall', 5, { ...january, quote: 'Come back in January.' })];
    expect(pausesOf({ signals }, { timeZone })).toEqual([
      { kind: 'buyer-said', until: Date.parse(until), quote: 'Come back in January.', at: daysAgo(5) },
    ]);
  });

  it('is left in peace for thirty days without a date', () => {
    expect(pausesOf({ signals: [said('stall', 20)] })[0]?.until).toBe(daysAgo(20) + 30 * dayMs);
    expect(pausesOf({ signals: [said('stall', 30)] })).toEqual([]);
  });

  it.each([
    ['a date that has passed', { date: '2026-11-20' }, 0],
    ['a date that is none', { date: 'soon' }, 1],
    ['a date that nobody can mean', { date: '2062-01-01' }, 1],
  ])('with %s', (_name, facts, pauses) => {
    expect(pausesOf({ signals: [said('stall', 5, { facts })] })).toHaveLength(pauses);
  });

  it('takes "not now" back by any later email, a stated day only by asking for something', () => {
    const thanks = { emails: [received(2)] };
    expect(pausesOf({ signals: [said('stall', 5)], ...thanks })).toEqual([]);
    expect(pausesOf({ signals: [said('stall', 5, january)], ...thanks })).toHaveLength(1);
    expect(pausesOf({ signals: [said('pricing', 2), said('stall', 5, january)] })).toEqual([]);
  });

  it('does not take it back in the same email', () => {
    const signals = [said('stall', 5, { ...january, emailId: '7' }), said('new-need', 5, { emailId: '7' })];
    expect(pausesOf({ signals, emails: [received(5, '7')] })).toHaveLength(1);
  });

  it('replaces an earlier request by a later one', () => {
    const later = said('stall', 2, { facts: { date: '2026-12-01' } });
    expect(pausesOf({ signals: [later, said('stall', 9, january)] })).toMatchObject([{ at: daysAgo(2) }]);
  });
});

describe('a quiet season', () => {
  const quiet = (quietMonths: readonly number[], now: string, timeZone = 'Europe/Paris') =>
    pausesOf({}, { now: Date.parse(now), timeZone, baselines: { ...baselines, quietMonths } });

  it.each([
    ['until the next month', [8], '2026-08-10T12:00:00Z', '2026-08-31T22:00:00Z'],
    ['over the end of the year', [12, 1], '2026-12-10T12:00:00Z', '2027-01-31T23:00:00Z'],
    ['by the day of the account’s zone', [8], '2026-07-31T23:00:00Z', '2026-08-31T22:00:00Z'],
  ])('lasts %s', (_name, months, now, until) => {
    expect(quiet(months, now)).toEqual([{ kind: 'quiet-season', until: Date.parse(until) }]);
  });

  it.each([
    ['in another month', [8], '2026-11-10T12:00:00Z'],
    ['where no month is usual', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '2026-11-10T12:00:00Z'],
  ])('is none %s', (_name, months, now) => {
    expect(quiet(months, now)).toEqual([]);
  });
});
