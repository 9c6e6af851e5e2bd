import { describe, expect, it } from 'vitest';
import { defaultManagementSettings, type ManagementSettings } from '#core/settings/management.ts';
import { checkManagement } from '#core/views/check-management.ts';
import { fullManagement } from './sample-management.ts';

type Part = { readonly [Key in keyof ManagementSettings]?: Partial<ManagementSettings[Key]> };

/** The full settings with some fields of one part changed. */
function withPart(part: Part): ManagementSettings {
  const settings: Record<string, unknown> = { ...fullManagement };
  for (const [key, value] of Object.entries(part)) {
    settings[key] = Array.isArray(value) ? value : { ...(settings[key] as object), ...(value as object) };
  }
  return settings as unknown as ManagementSettings;
}

const absence = (from: string, to: string, ownerId = '7') => [{ ownerId, from, to }];
const team = (managerIds: string[], teamId = '10', workingTime = {}) => [
  { teamId, managerIds, workingTime, language: null },
];
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('settings that can be kept', () => {
  it.each([
    ['the defaults', defaultManagementSettings],
    ['settings in which every list holds something', fullManagement],
    ['UTC as the time zone', withPart({ workingTime: { timeZone: 'UTC' } })],
    ['an hour of deadline', withPart({ tasks: { deadlineHours: 1 } })],
    ['a target of nothing', withPart({ targets: { quarterlyTarget: 0 } })],
    ['200 teams', withPart({ teams: many(200, (index) => team(['7', '8'], String(index))[0]!) })],
    ['500 absences', withPart({ absences: many(500, () => absence('2026-12-01', '2026-12-24')[0]!) })],
  ])('are %s', (_, settings) => {
    expect(checkManagement(settings)).toEqual([]);
  });
});

describe('settings that cannot be kept', () => {
  it.each([
    ['no weekday', withPart({ workingTime: { weekdays: [] } }), 'weekdays'],
    ['an eighth weekday', withPart({ workingTime: { weekdays: [1, 8] } }), 'weekdays'],
    ['half a weekday', withPart({ workingTime: { weekdays: [1.5] } }), 'weekdays'],
    ['a day that ends before it begins', withPart({ workingTime: { endMinute: 500 } }), 'hours'],
    ['a day that ends as it begins', withPart({ workingTime: { endMinute: 510 } }), 'hours'],
    ['a day of more than 24 hours', withPart({ workingTime: { endMinute: 1441 } }), 'hours'],
    ['no start', withPart({ workingTime: { startMinute: Number.NaN } }), 'hours'],
    ['a time zone that nobody knows', withPart({ workingTime: { timeZone: 'Mars/Olympus' } }), 'timeZone'],
    [
      'a closed day that no month has',
      withPart({ workingTime: { closedDays: ['2026-02-30'] } }),
      'closedDays',
    ],
    [
      'a closed day that is an instant',
      withPart({ workingTime: { closedDays: ['2026-02-03T00'] } }),
      'closedDays',
    ],
    [
      'an absence that ends before it begins',
      withPart({ absences: absence('2026-12-02', '2026-12-01') }),
      'absence',
    ],
    ['an absence without an end', withPart({ absences: absence('2026-12-02', '') }), 'absence'],
    ['an absence of nobody', withPart({ absences: absence('2026-12-02', '2026-12-03', '') }), 'absence'],
    [
      'too many absences',
      withPart({ absences: many(501, () => absence('2026-12-01', '2026-12-02')[0]!) }),
      'absences',
    ],
    ['a manager who is a name', withPart({ teams: team(['Mia']) }), 'managers'],
    ['a team that is a name', withPart({ teams: team(['7'], 'Sales') }), 'managers'],
    ['eleven managers', withPart({ teams: team(many(11, String)) }), 'managers'],
    ['a team twice', withPart({ teams: [...team(['7']), ...team(['8'])] }), 'teams'],
    ['a team without working days', withPart({ teams: team(['7'], '10', { weekdays: [] }) }), 'weekdays'],
    [
      'a team that ends before the account begins',
      withPart({ teams: team([], '10', { endMinute: 60 }) }),
      'hours',
    ],
    ['too many teams', withPart({ teams: many(201, (index) => team([], String(index))[0]!) }), 'teams'],
    ['a fallback manager who is a name', withPart({ fallbackManagerIds: ['Mia'] }), 'fallback'],
    ['no deadline', withPart({ tasks: { deadlineHours: 0 } }), 'deadline'],
    ['a deadline that is no number', withPart({ tasks: { deadlineHours: Number.NaN } }), 'deadline'],
    ['a deadline of a year', withPart({ tasks: { deadlineHours: 401 } }), 'deadline'],
    ['half a task a day', withPart({ tasks: { dailyCap: 0.5 } }), 'cap'],
    ['a task and a half a day', withPart({ tasks: { dailyCap: 1.5 } }), 'cap'],
    ['51 tasks a day', withPart({ tasks: { dailyCap: 51 } }), 'cap'],
    ['a probability of two', withPart({ tasks: { strongProbability: 2 } }), 'probability'],
    ['an escalation after nothing', withPart({ tasks: { escalateAfterHours: 0 } }), 'escalation'],
    ['signals of two years', withPart({ tasks: { mostAgeDays: 730 } }), 'age'],
    ['an answer at once', withPart({ answers: { deadlineHours: 0 } }), 'answers'],
    ['a thirteenth month', withPart({ targets: { fiscalYearStart: 13 } }), 'fiscalYear'],
    ['a target below zero', withPart({ targets: { quarterlyTarget: -1 } }), 'target'],
    [
      'a target of a team that is none',
      withPart({ targets: { quarterlyTargetByTeam: { x: 1 } } }),
      'teamTarget',
    ],
    ['a value below zero', withPart({ targets: { lifetimeValue: -1 } }), 'lifetimeValue'],
    ['leads below zero', withPart({ targets: { missedLeadsPerWeek: -1 } }), 'missedLeads'],
    ['a share of eleven', withPart({ targets: { referralShare: 11 } }), 'shares'],
  ])('with %s', (_, settings, field) => {
    expect(checkManagement(settings).map((fault) => fault.field)).toContain(field);
  });

  it('name the team and the row', () => {
    const absences = [...absence('2026-12-01', '2026-12-02'), ...absence('2026-12-02', '2026-12-01')];
    expect(checkManagement(withPart({ absences }))).toEqual([
      { part: 'absences', field: 'absence', at: '1' },
    ]);
    expect(checkManagement(withPart({ teams: team(['x'], '44') }))).toEqual([
      { part: 'teams', field: 'managers', at: '44' },
    ]);
  });

  it('hold more than a note of the account can', () => {
    const teams = many(
      200,
      (index) =>
        team(
          many(10, (i) => `1234567890123456${i}`),
          String(index),
        )[0]!,
    );
    const absences = many(400, () => absence('2026-12-01', '2026-12-02', '1234567890123456789')[0]!);
    expect(checkManagement(withPart({ teams, absences }))).toEqual([{ part: 'absences', field: 'absences' }]);
  });
});
