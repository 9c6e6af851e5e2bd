import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import { asksBefore, asksSince } from '../../support/answer-case.ts';
import { anAsk } from './records.ts';
import { bodyOf, figureOf, listOf, termsOf, thisQuarter, valueOf } from './support.ts';

const at = (time: string) => Date.parse(`${time}:00Z`);
const account = (asks: readonly AskSummary[]) => ({ snapshot: { asks } });

describe('a question is answered in time', () => {
  // 24 working hours from Monday 9 November, 10:00: eight on Monday, nine on Tuesday, seven on Wednesday, until 16:00.
  const asked = at('2026-11-09T10:00');

  it.each([
    ['within the deadline', at('2026-11-11T16:00'), 1, 0],
    ['not a minute after it', at('2026-11-11T16:01'), 0, 0],
    ['not without an answer', null, 0, 1],
  ])('%s', (_name, answeredAt, inTime, late) => {
    const asks = [anAsk(asked, { answeredAt })];
    expect(termsOf(figureOf('answered-share', account(asks)))).toMatchObject({
      asked: 1,
      'answered-in-time': inTime,
      'still-open': 0,
      'deadline-hours': 24,
    });
    expect(valueOf('waiting-count', account(asks))).toBe(late);
    expect(listOf({ list: 'waiting' }, account(asks))).toMatchObject({ total: late, sum: null });
  });

  it('a weekend is no working time', () => {
    // Friday 15:00: three hours, then nine on Monday and Tuesday, three on Wednesday, until 12:00.
    const friday = at('2026-11-06T15:00');
    const answered = (answeredAt: number) =>
      termsOf(figureOf('answered-share', account([anAsk(friday, { answeredAt })])))['answered-in-time'];
    expect(answered(at('2026-11-11T12:00'))).toBe(1);
    expect(answered(at('2026-11-11T12:01'))).toBe(0);
  });

  it('what still has time says nothing yet', () => {
    const asks = [anAsk(at('2026-11-20T10:00'))];
    const figure = figureOf('answered-share', account(asks));
    expect(figure).toMatchObject({ value: null, missing: 'nothing', n: 0 });
    expect(termsOf(figure)).toMatchObject({ asked: 1, 'still-open': 1 });
    expect(termsOf(figureOf('waiting-count', account(asks)))['still-open']).toBe(1);
    expect(valueOf('waiting-count', account(asks))).toBe(0);
  });

  it('is late from the first moment after the deadline', () => {
    // 24 working hours before Monday 23 November, 12:00: nine on Friday and Thursday, three that day and on Wednesday.
    const wednesday = at('2026-11-18T15:00');
    const late = (askedAt: number) => valueOf('waiting-count', account([anAsk(askedAt)]));
    expect([late(wednesday), late(wednesday - 1)]).toEqual([0, 1]);
  });

  it('by the working time of the contact’s team', () => {
    const teams = [{ teamId: '7', managerIds: [], workingTime: { endMinute: 10 * 60 }, language: null }];
    const settings = { ...defaultSettings, management: { ...defaultSettings.management, teams } };
    const twoWeeks = at('2026-11-20T09:30');
    const inTime = (teamId: string | null) => {
      const asks = [anAsk(asked, { teamId, answeredAt: twoWeeks })];
      return termsOf(figureOf('answered-share', { ...account(asks), settings }))['answered-in-time'];
    };
    expect(inTime('7')).toBe(1);
    expect(inTime(null)).toBe(0);
  });
});

describe('the share of answered questions', () => {
  it('goes from 65 % to 98 % in the case of the sources', () => {
    const before = asksBefore(at('2026-07-06T07:00'));
    const since = asksSince(at('2026-10-05T07:00'));
    const figure = figureOf('answered-share', account([...before, ...since]));
    expect(figure).toMatchObject({ value: 0.98, previous: 0.65, n: 100 });
    expect(termsOf(figure)).toMatchObject({ asked: 100, 'answered-in-time': 98, 'still-open': 0 });
  });

  it('is withheld under 20 questions', () => {
    const since = asksSince(at('2026-10-05T07:00'));
    expect(valueOf('answered-share', account(since.slice(0, 19)))).toBe('too-few');
    expect(valueOf('answered-share', account(since.slice(0, 20)))).toBe(1);
  });

  it('is told by week from the first with a question, where five are known', () => {
    const week = (monday: string, count: number) => asksSince(at(`${monday}T07:00`)).slice(0, count);
    const asks = [...week('2026-07-06', 50), ...week('2026-11-02', 4), ...week('2026-11-09', 5)];
    expect(bodyOf('answers', account(asks)).trend).toEqual([
      { at: '2026-11-02', value: null },
      { at: '2026-11-09', value: 1 },
      { at: '2026-11-16', value: null },
      { at: '2026-11-23', value: null },
    ]);
  });

  it('can be told by team, and by nothing else', () => {
    const asks = [
      anAsk(at('2026-10-06T10:00'), { teamId: '7', emailId: '1' }),
      anAsk(at('2026-10-07T10:00'), { emailId: '2' }),
    ];
    const count = (filter: object) => valueOf('waiting-count', account(asks), { ...thisQuarter, ...filter });
    expect([count({}), count({ teamId: '7' }), count({ teamId: 'unknown' }), count({ source: 'X' })]).toEqual(
      [2, 1, 1, 2],
    );
  });

  it('lists who waits the longest first', () => {
    const asks = ['2026-10-07T10:00', '2026-10-05T10:00', '2026-10-06T10:00'].map((time, index) =>
      anAsk(at(time), { emailId: String(index), contactId: String(100 + index) }),
    );
    const { rows } = listOf({ list: 'waiting' }, account(asks));
    expect(rows.map(({ type, id }) => [type, id])).toEqual([
      ['contact', '101'],
      ['contact', '102'],
      ['contact', '100'],
    ]);
  });
});
