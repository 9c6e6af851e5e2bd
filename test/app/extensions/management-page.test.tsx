import { MultiSelect, NumberInput } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import { defaultManagementSettings } from '#core/settings/management.ts';
import { fullManagement } from '../../core/views/sample-management.ts';
import { keeping, managementView, open, opened } from './support/open-management.tsx';
import { failed, ok } from './support/show-card.tsx';

describe('the settings page', () => {
  it('says that it is reading, then shows every group with one way to save', async () => {
    const page = open();
    expect(page.shows('Reading the settings')).toBe(true);
    for (const title of [
      'Who is told',
      'Tasks for managers',
      'Working time',
      'Absences',
      'Targets and values',
    ])
      await page.until(title);
    expect(page.hasButton('Save')).toBe(true);
    expect(page.primaryButtons()).toEqual([]);
    expect(page.shows('No unsaved changes.')).toBe(true);
  });

  it('speaks French to a French reader', async () => {
    const page = open(keeping(managementView()), 'fr');
    await page.until('Qui est prévenu');
    expect(page.hasButton('Enregistrer')).toBe(true);
  });

  it('explains a failure, and reads again', async () => {
    const page = open((_, earlier) =>
      earlier === 0 ? failed('unavailable', { retryable: true }) : ok(managementView()),
    );
    await page.until('HubSpot cannot be reached');
    await page.click('Try again');
    await page.until('Who is told');
  });

  it('offers the set-up where the account lacks it', async () => {
    const page = open(() => failed('not-set-up'));
    await page.until('Set up');
  });

  it('of an account without teams says who is told then', async () => {
    const page = await opened(keeping(managementView({ teams: [] })));
    expect(page.shows('No teams in this account')).toBe(true);
    expect(page.folds()).toEqual([]);
  });
});

describe('changing the settings', () => {
  it('saves the managers of a team and who stands in, in the order chosen', async () => {
    const page = await opened();
    expect(page.folds()).toEqual(['Sales: nobody yet', 'Accounts: nobody yet']);
    page.openFold('Sales');
    page.enter('managers-10', ['8', '7']);
    page.enter('fallback', ['7']);
    expect(page.folds()[0]).toBe('Sales: Noé Diaz, Ada Byron');
    expect(page.shows('In this order: Noé Diaz, Ada Byron.')).toBe(true);
    expect(page.shows('1 team has no manager of its own.')).toBe(true);
    expect(await page.saved()).toEqual({
      ...defaultManagementSettings,
      teams: [{ teamId: '10', managerIds: ['8', '7'], workingTime: {}, language: null }],
      fallbackManagerIds: ['7'],
    });
    expect(page.shows('No unsaved changes. Last changed on')).toBe(true);
    expect(page.renew).toHaveBeenCalledTimes(1);
  });

  it('saves where a team works, and takes it back to what the account has', async () => {
    const page = await opened();
    page.openFold('Accounts');
    page.enter('zone-20', 'America/Toronto');
    page.enter('country-20', 'CA');
    page.enter('language-20', 'fr');
    page.enter('teamTarget-20', 90_000);
    const team = { teamId: '20', managerIds: [], language: 'fr' };
    const first = await page.saved();
    expect(first.teams).toEqual([{ ...team, workingTime: { timeZone: 'America/Toronto', country: 'CA' } }]);
    expect(first.targets.quarterlyTargetByTeam).toEqual({ '20': 90_000 });
    page.enter('zone-20', 'account');
    page.enter('teamTarget-20', Number.NaN);
    await page.click('Save');
    await page.waitFor(() => expect(page.written()).toHaveLength(2));
    const second = page.written()[1]!.settings;
    expect(second.teams).toEqual([{ ...team, workingTime: { country: 'CA' } }]);
    expect(second.targets.quarterlyTargetByTeam).toEqual({});
  });

  it('saves when managers are told', async () => {
    const page = await opened();
    page.enter('deadline', 16);
    page.enter('cap', 3);
    page.enter('probability', 90);
    page.enter('answers', 8);
    page.enter('escalates', true);
    page.enter('escalation', 12);
    page.enter('language', 'fr');
    expect(await page.saved()).toMatchObject({
      language: 'fr',
      tasks: { deadlineHours: 16, dailyCap: 3, strongProbability: 0.9, escalateAfterHours: 12 },
      answers: { deadlineHours: 8 },
    });
  });

  it('hides the fields of tasks that are off', async () => {
    const page = await opened();
    page.enter('tasks', false);
    expect(page.maybeFind(NumberInput, { name: 'deadline' })).toBeNull();
    expect((await page.saved()).tasks.isOn).toBe(false);
  });

  it('saves the working time, midnight as the end of a day', async () => {
    const page = await opened();
    page.enter('weekdays', ['6', '1', '2']);
    page.enter('start', { hours: 8, minutes: 30 });
    page.enter('end', { hours: 0, minutes: 0 });
    page.enter('zone', 'Europe/London');
    page.enter('country', 'GB');
    page.enter('closed-day', { year: 2026, month: 11, date: 24 });
    await page.click('Add the day');
    expect((await page.saved()).workingTime).toEqual({
      timeZone: 'Europe/London',
      weekdays: [1, 2, 6],
      startMinute: 510,
      endMinute: 1440,
      country: 'GB',
      closedDays: ['2026-12-24'],
    });
    await page.click('Remove Dec 24, 2026');
    await page.click('Save');
    await page.waitFor(() => expect(page.written()[1]?.settings.workingTime.closedDays).toEqual([]));
  });

  it('adds and removes absences', async () => {
    const page = await opened();
    expect(page.shows('No absence is entered.')).toBe(true);
    await page.click('Add an absence');
    page.enter('absent-0', '8');
    page.enter('from-0', { year: 2099, month: 11, date: 21 });
    const last = { year: 2100, month: 0, date: 3 };
    page.enter('to-0', last);
    expect((await page.saved()).absences).toEqual([{ ownerId: '8', from: '2099-12-21', to: '2100-01-03' }]);
    await page.click('Remove');
    expect(page.shows('No absence is entered.')).toBe(true);
  });

  it('folds away absences that are over', async () => {
    const past = { ownerId: '7', from: '2020-01-01', to: '2020-01-05' };
    const page = await opened(
      keeping(managementView({ settings: { ...defaultManagementSettings, absences: [past] } })),
    );
    expect(page.folds()).toContain('1 past absence');
  });

  it('keeps a manager who left in sight', async () => {
    const page = await opened(keeping(managementView({ settings: fullManagement })));
    expect(page.find(MultiSelect, { name: 'fallback' }).props.options).toContainEqual({
      label: 'No longer active (9)',
      value: '9',
    });
  });

  it('saves targets, and none where the field is cleared', async () => {
    const page = await opened();
    page.enter('fiscalYear', 4);
    page.enter('target', 400_000);
    page.enter('lifetimeValue', 120_000);
    expect((await page.saved()).targets).toMatchObject({
      fiscalYearStart: 4,
      quarterlyTarget: 400_000,
      lifetimeValue: 120_000,
    });
    page.enter('target', Number.NaN);
    await page.click('Save');
    await page.waitFor(() => expect(page.written()[1]?.settings.targets.quarterlyTarget).toBeNull());
  });

  it('discards what was typed', async () => {
    const page = await opened();
    page.enter('cap', 3);
    expect(page.shows('There are changes that are not saved yet.')).toBe(true);
    await page.click('Discard changes');
    expect(page.find(NumberInput, { name: 'cap' }).props.value).toBe(5);
    expect(page.hasButton('Discard changes')).toBe(false);
  });
});
