import { Accordion, Button, NumberInput, Select } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import { defaultManagementSettings } from '#core/settings/management.ts';
import type { ManagementView } from '#core/views/management-view.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { keeping, managementView, opened } from './support/open-management.tsx';
import { failed, ok } from './support/show-card.tsx';

describe('settings that cannot be kept', () => {
  it('are marked where they stand, from the first attempt to save on, and not sent', async () => {
    const page = await opened();
    page.enter('cap', 80);
    page.enter('deadline', Number.NaN);
    expect(page.find(NumberInput, { name: 'cap' }).props.error).toBe(false);
    await page.click('Save');
    await page.until('2 fields need another look');
    expect(page.find(NumberInput, { name: 'cap' }).props.validationMessage).toBe(
      'A whole number between 1 and 50.',
    );
    expect(page.find(NumberInput, { name: 'deadline' }).props.value).toBeUndefined();
    expect(page.written()).toEqual([]);
    page.enter('cap', 8);
    page.enter('deadline', 8);
    expect(page.find(NumberInput, { name: 'cap' }).props.error).toBe(false);
    expect((await page.saved()).tasks.dailyCap).toBe(8);
  });

  it('open the team and mark the row that they are in', async () => {
    const page = await opened();
    page.openFold('Sales');
    page.enter('teamTarget-10', -5);
    page.openFold('Sales');
    expect(page.folds()).toHaveLength(2);
    await page.click('Add an absence');
    await page.click('Save');
    await page.until('2 fields need another look');
    expect(page.findAll(Accordion).map((fold) => fold.props.open)).toEqual([true, false]);
    expect(page.find(Select, { name: 'absent-0' }).props.error).toBe(true);
  });
});

describe('saving that does not work', () => {
  it('when somebody else was first shows their changes and keeps what was typed', async () => {
    const theirs = { ...defaultManagementSettings, language: 'fr' as const };
    let version = 0;
    const page = await opened((request) => {
      if (request.action === 'read')
        return ok(version === 0 ? managementView() : managementView({ settings: theirs, version }));
      if (request.version === version && version > 0)
        return ok(managementView({ settings: request.settings, version: 2 }));
      version = 1;
      return failed('changed-meanwhile');
    });
    page.enter('cap', 3);
    await page.click('Save');
    await page.until('Somebody else saved first');
    expect(page.find(Select, { name: 'language' }).props.value).toBe('fr');
    expect(page.find(NumberInput, { name: 'cap' }).props.value).toBe(3);
    expect(page.renew).not.toHaveBeenCalled();
    const settings = await page.saved();
    expect(settings).toMatchObject({ language: 'fr', tasks: { dailyCap: 3 } });
  });

  it('says why, keeps what was typed, and can be tried again', async () => {
    let fails = true;
    const keep = keeping(managementView());
    const page = await opened((request) => {
      if (request.action === 'read' || !fails) return keep(request);
      fails = false;
      return failed('timeout', { retryable: true, correlationId: 'abc-1' });
    });
    page.enter('cap', 3);
    await page.click('Save');
    await page.until('The settings are not saved yet');
    expect(page.shows('Reference: abc-1')).toBe(true);
    expect(page.find(NumberInput, { name: 'cap' }).props.value).toBe(3);
    expect((await page.saved()).tasks.dailyCap).toBe(3);
  });

  it('takes nothing in while it is under way', async () => {
    let answer: (result: FunctionResult<ManagementView>) => void = () => undefined;
    const page = await opened((request) =>
      request.action === 'read'
        ? ok(managementView())
        : new Promise<FunctionResult<ManagementView>>((resolve) => (answer = resolve)),
    );
    page.enter('cap', 3);
    await page.click('Save');
    await page.waitFor(() => expect(page.hasButton('Saving')).toBe(true));
    page.enter('cap', 9);
    expect(page.findAll(Button).map((one) => one.text)).not.toContain('Discard changes');
    answer(ok(managementView({ settings: page.written()[0]!.settings, version: 1 })));
    await page.until('The settings are saved');
    expect(page.find(NumberInput, { name: 'cap' }).props.value).toBe(3);
    expect(page.written()).toHaveLength(1);
  });
});
