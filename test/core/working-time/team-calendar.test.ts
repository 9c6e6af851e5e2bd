import { describe, expect, it } from 'vitest';
import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import { calendarOf } from '#core/working-time/team-calendar.ts';

const settings: ManagementSettings = {
  ...defaultManagementSettings,
  absences: [{ ownerId: '7', from: '2026-11-23', to: '2026-11-24' }],
  teams: [
    {
      teamId: '40',
      managerIds: [],
      workingTime: { timeZone: 'America/Montreal', country: 'CA', endMinute: 1020 },
      language: null,
    },
  ],
};

describe('the working time of an owner', () => {
  it('is the account’s without a team, and the account’s where the team sets nothing', () => {
    const own = calendarOf({ ownerId: '1', teamId: null }, settings, 'Europe/Paris');
    expect(own).toMatchObject({ timeZone: 'Europe/Paris', startMinute: 540, endMinute: 1080 });
    const other = calendarOf({ ownerId: '1', teamId: '99' }, settings, 'Europe/Paris');
    expect(other).toMatchObject({ timeZone: 'Europe/Paris', endMinute: 1080 });
  });

  it('is the account’s with what differs in the team', () => {
    const team = calendarOf({ ownerId: '1', teamId: '40' }, settings, 'Europe/Paris');
    expect(team.timeZone).not.toBe('Europe/Paris');
    expect(team).toMatchObject({ startMinute: 540, endMinute: 1020 });
    expect(team.isWorkday('2026-07-01')).toBe(false);
    expect(team.isWorkday('2026-07-14')).toBe(true);
  });

  it('leaves out the days on which this owner is away, and no one else’s', () => {
    const day = (ownerId: string | null) =>
      calendarOf({ ownerId, teamId: null }, settings, 'Europe/Paris').isWorkday('2026-11-24');
    expect([day('7'), day('8'), day(null)]).toEqual([false, true, true]);
  });

  it('is made once for the same settings, and again for others', () => {
    const worker = { ownerId: '7', teamId: '40' };
    const first = calendarOf(worker, settings, 'Europe/Paris');
    expect(calendarOf({ ...worker }, settings, 'Europe/Paris')).toBe(first);
    expect(calendarOf(worker, settings, 'UTC')).not.toBe(first);
    expect(calendarOf(worker, { ...settings, absences: [] }, 'Europe/Paris')).not.toBe(first);
  });
});
