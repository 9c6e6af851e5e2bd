import { describe, expect, it } from 'vitest';
import type { Ask } from '#core/asks/ask.ts';
import { buildWaiting } from '#core/views/build-waiting.ts';
import { createWorkCalendar } from '#core/working-time/create-calendar.ts';
import { defaultManagementSettings } from '#core/settings/management.ts';
import { aContact, aSignal, noon } from '../../support/records.ts';

const calendar = createWorkCalendar(defaultManagementSettings.workingTime, 'Europe/Paris');
const hour = 3_600_000;

const ask = (emailId: string, hoursAgo: number, part: Partial<Ask> = {}): Ask => ({
  ...{ emailId, threadId: null, askedAt: noon - hoursAgo * hour, answeredAt: null, answeredBy: null },
  ...part,
});

const waiting = (asks: readonly Ask[], contact = {}, signals: Parameters<typeof aSignal>[0][] = []) =>
  buildWaiting([aContact({ asks, ...contact })], {
    now: noon,
    deadlineHours: 24,
    calendarOf: () => calendar,
    signals: signals.map((one) => aSignal(one)),
  });

describe('who waits for an answer', () => {
  it('counts hours of working time', () => {
    // Noon in UTC is one in the afternoon in Paris: four hours since nine on this Monday, nine on Friday.
    expect(waiting([ask('1', 3 * 24)])).toMatchObject([
      {
        emailId: '1',
        contactId: '101',
        contactName: 'Nadia Verdier',
        workingHours: 9,
        isLate: false,
        count: 1,
      },
    ]);
    expect(waiting([ask('1', 6 * 24)])).toMatchObject([
      { workingHours: 36, isLate: true, deadlineHours: 24 },
    ]);
  });

  it('shows a conversation once, since its oldest open question', () => {
    const asks = [ask('1', 30, { threadId: 't1' }), ask('2', 20, { threadId: 't1' }), ask('3', 40)];
    expect(waiting(asks)).toMatchObject([
      { emailId: '3', count: 1 },
      { emailId: '1', count: 2 },
    ]);
  });

  it.each([
    ['what was answered', ask('1', 30, { answeredAt: noon - hour, answeredBy: 'email' }), {}],
    ['what is older than anybody remembers', ask('1', 130 * 24), {}],
    ['what a call answered since', ask('1', 30), { lastContactedAt: noon - hour }],
  ])('leaves out %s', (_, one, contact) => {
    expect(waiting([one], contact)).toEqual([]);
  });

  it('shows the quote of a certain opportunity in the same email, unless somebody dismissed it', () => {
    const of = (part: object) => waiting([ask('1', 3)], {}, [{ emailId: '1', kind: 'pricing', ...part }]);
    expect(of({ tier: 'alert' })[0]?.quote).toEqual(expect.any(String));
    expect(of({ tier: 'review' })[0]?.quote).toBeNull();
    expect(
      of({ tier: 'alert', decision: { state: 'dismissed', reason: 'other', at: noon } })[0]?.quote,
    ).toBeNull();
    expect(of({ tier: 'alert', emailId: '2' })[0]?.quote).toBeNull();
  });

  it('names the address of a contact without a name, and shows ten conversations at most', () => {
    const many = Array.from({ length: 15 }, (_, index) => ask(String(index + 1), index + 1));
    const views = waiting(many, { firstName: null, lastName: null });
    expect(views).toHaveLength(10);
    expect(views[0]).toMatchObject({ emailId: '15', contactName: 'nadia@norsel.example' });
  });
});
