import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/settings/settings.ts';
import { isNoteKey, longestNote, toNote, toValue } from '#store/account-notes.ts';
import { applySettings, settingsKey, settingsVersion, toSettingsNote } from '#store/account-settings.ts';
import { managementSchema } from '#store/management-schema.ts';
import { fullManagement } from '../core/views/sample-management.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const defaults = defaultSettings.management;

const apply = (management: unknown, version: unknown = 1) =>
  applySettings(defaultSettings, { version, changedAt: now, management }).management;

/** As the account hands it back. */
const kept = (note: object) => toValue(toNote(settingsKey, note));

describe('the settings of an account', () => {
  it('are found again as they were kept', () => {
    const note = kept(toSettingsNote(undefined, { management: fullManagement }, now));
    expect(applySettings(defaultSettings, note)).toEqual({ ...defaultSettings, management: fullManagement });
    expect(settingsVersion(note)).toEqual({ version: 1, changedAt: now });
    expect(isNoteKey(settingsKey)).toBe(true);
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { management: fullManagement },
    { version: 'x', changedAt: now },
  ])('are the defaults where the note is %j', (note) => {
    expect(applySettings(defaultSettings, note)).toEqual(defaultSettings);
    expect(settingsVersion(note)).toEqual({ version: 0, changedAt: null });
  });

  it('are the defaults of a part that an earlier version of the app did not know', () => {
    const { answers, targets, ...earlier } = fullManagement;
    expect(answers.deadlineHours + targets.fiscalYearStart).toBeGreaterThan(0);
    expect(apply(earlier)).toEqual({
      ...fullManagement,
      answers: defaults.answers,
      targets: defaults.targets,
    });
  });

  it('are the default of a field that an earlier version did not know', () => {
    const { mostAgeDays, ...tasks } = fullManagement.tasks;
    expect(apply({ ...fullManagement, tasks }).tasks).toEqual({ ...fullManagement.tasks, mostAgeDays });
  });

  it.each([
    ['workingTime', { timeZone: 'Mars/Olympus' }],
    ['workingTime', { weekdays: [] }],
    ['workingTime', { country: 'XX' }],
    ['tasks', { dailyCap: 'many' }],
    ['tasks', { deadlineHours: 100_000 }],
    ['targets', { fiscalYearStart: 0 }],
    ['absences', 'none'],
    ['absences', [{ ownerId: '7', from: '2026-12-24', to: '2026-12-01' }]],
    ['teams', [{ teamId: 'Sales' }]],
    ['language', 'nl'],
  ] as const)('lose nothing but %s where it says %j', (part, value) => {
    const { [part]: broken, ...others } = apply({ ...fullManagement, [part]: value });
    const { [part]: replaced, ...expected } = fullManagement;
    expect(broken).toEqual(defaults[part]);
    expect(replaced).toBeDefined();
    expect(others).toEqual(expected);
  });

  it('lose the hours of a team too where they rest on hours that were lost', () => {
    const teams = [{ teamId: '10', managerIds: ['7'], workingTime: { startMinute: 1200 }, language: null }];
    const workingTime = { ...fullManagement.workingTime, weekdays: [] };
    expect(apply({ ...fullManagement, teams }).teams).toEqual(teams);
    expect(apply({ ...fullManagement, teams, workingTime })).toMatchObject({
      workingTime: defaults.workingTime,
      teams: [],
    });
  });

  it('keep a field that is new to this version out of what it works with', () => {
    expect(apply({ ...fullManagement, moon: 'full' })).toEqual(fullManagement);
  });
});

describe('writing the settings', () => {
  it('counts each change and keeps the sections of other versions', () => {
    const before = {
      version: 4,
      changedAt: now - 1,
      detection: { threshold: 0.4 },
      management: fullManagement,
    };
    const management = { ...fullManagement, language: 'en' as const };
    expect(toSettingsNote(before, { management }, now)).toEqual({
      version: 5,
      changedAt: now,
      detection: { threshold: 0.4 },
      management,
    });
  });

  it('begins anew where the note cannot be read', () => {
    expect(toSettingsNote('broken', { management: fullManagement }, now)).toEqual({
      version: 1,
      changedAt: now,
      management: fullManagement,
    });
  });

  it('fits into a note with as much as can be set', () => {
    const absences = Array.from({ length: 500 }, () => ({
      ownerId: '12345678901',
      from: '2026-12-01',
      to: '2026-12-24',
    }));
    const full = { ...fullManagement, absences };
    expect(managementSchema.safeParse(full).success).toBe(true);
    expect(JSON.stringify(toSettingsNote(undefined, { management: full }, now)).length).toBeLessThan(
      longestNote,
    );
  });
});

describe('settings that a page sends', () => {
  it.each([
    ['a missing part', { ...fullManagement, tasks: undefined }],
    ['a wrong type', { ...fullManagement, language: 7 }],
    ['a number that JSON does not know', { ...fullManagement, answers: { deadlineHours: null } }],
    ['a value that cannot be', { ...fullManagement, answers: { deadlineHours: 0 } }],
    [
      'a team that sets what it may not',
      { ...fullManagement, teams: [{ ...fullManagement.teams[0], workingTime: { colour: 1 } }] },
    ],
    ['a name of a megabyte', { ...fullManagement, fallbackManagerIds: ['9'.repeat(1_000_000)] }],
  ])('are refused with %s', (_, settings) => {
    expect(managementSchema.safeParse(settings).success).toBe(false);
  });

  it('are taken whole, without what is not theirs', () => {
    expect(managementSchema.parse({ ...fullManagement, moon: 'full' })).toEqual(fullManagement);
  });
});

describe('the retention', () => {
  const retentionOf = (retention: unknown) =>
    applySettings(defaultSettings, { version: 1, changedAt: now, retention }).retention;

  it.each([
    [{ quoteMonths: 6 }, 6],
    [{ quoteMonths: null }, null],
    [{ quoteMonths: 0 }, 12],
    [{ quoteMonths: 1.5 }, 12],
    [{ quoteMonths: 1_000 }, 12],
    [{}, 12],
    [undefined, 12],
    ['x', 12],
  ])('of a section that says %j is %j months', (section, months) => {
    expect(retentionOf(section)).toEqual({ quoteMonths: months });
  });

  it('is kept beside what managers get', () => {
    const first = toSettingsNote(undefined, { management: fullManagement }, now);
    const both = kept(toSettingsNote(first, { retention: { quoteMonths: 24 } }, now));
    expect(applySettings(defaultSettings, both)).toMatchObject({
      management: fullManagement,
      retention: { quoteMonths: 24 },
    });
  });
});
