import { Tab } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import { createAccount, openSettings } from './support/open-settings.tsx';
import { failed } from '../support/show-card.tsx';

describe('the settings', () => {
  it('send the sections that were changed, and nothing else', async () => {
    const page = await openSettings();
    expect(page.shows('No unsaved changes.')).toBe(true);
    await page.click('Save');
    expect(page.written()).toEqual([]);
    page.enter('assumptions.dealValue', 20_000);
    expect(page.shows('Not saved yet: Money.')).toBe(true);
    await page.click('Save');
    await page.until('The settings are saved');
    const { assumptions } = page.account.view().settings;
    expect(page.written()).toEqual([
      expect.objectContaining({
        version: 0,
        changes: { assumptions: { ...assumptions, dealValue: 20_000 } },
      }),
    ]);
    expect(page.renew).toHaveBeenCalledOnce();
    expect(page.shows('No unsaved changes.')).toBe(true);
  });

  it('save what several tabs hold at once, and mark those tabs until then', async () => {
    const page = await openSettings();
    page.enter('assumptions.conversion', 25);
    page.open('stages');
    page.enter('health.stageDays', 21);
    const titles = () => page.findAll(Tab).map((tab) => tab.props.title);
    expect(titles()).toEqual(expect.arrayContaining(['Money •', 'Stages and silence •']));
    await page.click('Save');
    await page.until('The settings are saved');
    expect(page.written()[0]?.changes).toMatchObject({
      assumptions: { conversion: 0.25 },
      health: { stageDays: 21 },
    });
    expect(titles().filter((title) => String(title).includes('•'))).toEqual([]);
  });

  it('correct nobody while typing, and send nothing that cannot be kept', async () => {
    const page = await openSettings();
    page.enter('assumptions.conversion', 250);
    expect(page.field('assumptions.conversion').props.error).toBe(false);
    await page.click('Save');
    await page.until('1 value needs another look');
    expect(page.field('assumptions.conversion').props.validationMessage).toBe('Between 0 and 100.');
    expect(page.written()).toEqual([]);
    page.enter('assumptions.conversion', 25);
    expect(page.field('assumptions.conversion').props.error).toBe(false);
  });

  it('show what the app refused where it stands, until the value is another one', async () => {
    const account = createAccount();
    const problems = [
      { path: 'health.stageDays', line: null, code: 'out-of-range', expected: '<= 9' },
    ] as const;
    let refuses = true;
    const page = await openSettings({
      account,
      tab: 'stages',
      answer: (request) =>
        request.action === 'write' && refuses ? { ok: true, view: { ...account.view(), problems } } : null,
    });
    page.enter('health.stageDays', 12);
    await page.click('Save');
    await page.until('At most 9.');
    expect(page.field('health.stageDays').props.value).toBe(12);
    refuses = false;
    page.enter('health.stageDays', 9);
    expect(page.shows('At most 9.')).toBe(false);
    await page.click('Save');
    await page.until('The settings are saved');
  });

  it('say why saving failed, keep what was typed, and can be tried again', async () => {
    let fails = true;
    const page = await openSettings({
      answer: ({ action }) => (action === 'write' && fails ? failed('timeout', { retryable: true }) : null),
    });
    page.enter('assumptions.dealValue', 7);
    await page.click('Save');
    await page.until('HubSpot took too long to answer');
    expect(page.field('assumptions.dealValue').props.value).toBe(7);
    fails = false;
    await page.click('Save');
    await page.until('The settings are saved');
  });

  it('are as they were after "Discard changes"', async () => {
    const page = await openSettings();
    page.enter('assumptions.dealValue', 7);
    await page.click('Discard changes');
    expect(page.field('assumptions.dealValue').props.value).toBe(50_000);
    expect(page.shows('No unsaved changes.')).toBe(true);
  });

  it('keep what was typed while somebody looks at another view of the page', async () => {
    const page = await openSettings();
    page.enter('assumptions.dealValue', 7);
    page.account.write({ retention: { quoteMonths: 3 } }, 'zoe@company.example');
    await page.leaveAndReturn();
    expect(page.field('assumptions.dealValue').props.value).toBe(7);
    await page.click('Save');
    await page.until('The settings are saved');
    expect(page.account.view().settings).toMatchObject({
      assumptions: { dealValue: 7 },
      retention: { quoteMonths: 3 },
    });
  });
});

describe('two admins at once', () => {
  it('lose nothing: the second one sees the other’s change beside their own', async () => {
    const page = await openSettings();
    const { assumptions } = page.account.view().settings;
    page.enter('assumptions.dealValue', 7);
    page.account.write({ assumptions: { ...assumptions, conversion: 0.5 } }, 'zoe@company.example');
    await page.click('Save');
    await page.until('Somebody else saved first');
    expect(page.field('assumptions.conversion').props.value).toBe(50);
    expect(page.field('assumptions.dealValue').props.value).toBe(7);
    await page.click('Save');
    await page.until('The settings are saved');
    expect(page.account.view().settings.assumptions).toEqual({
      ...assumptions,
      dealValue: 7,
      conversion: 0.5,
    });
  });
});

describe('the form of managers beside the others', () => {
  it('learns the version that the others made, and they learn its own', async () => {
    const page = await openSettings({ tab: 'people' });
    await page.until('Who is told');
    page.enter('cap', 3);
    await page.saveAs(1);
    page.open('money');
    page.enter('assumptions.dealValue', 7);
    await page.saveAs(2);
    page.open('people');
    page.enter('cap', 4);
    await page.saveAs(3);
    expect(page.account.view().settings).toMatchObject({
      management: { tasks: { dailyCap: 4 } },
      assumptions: { dealValue: 7 },
    });
    expect(page.shows('Somebody else saved first')).toBe(false);
  });

  it('brings along what somebody else changed meanwhile, and says so once', async () => {
    const page = await openSettings({ tab: 'people' });
    await page.until('Who is told');
    const { management } = page.account.view().settings;
    page.account.write({ management: { ...management, answers: { deadlineHours: 8 } } }, null);
    page.open('money');
    page.enter('assumptions.dealValue', 7);
    await page.saveAs(1);
    expect(page.shows('Somebody else saved first')).toBe(true);
    await page.saveAs(2);
    page.open('people');
    expect(page.field('answers').props.value).toBe(8);
    page.enter('cap', 3);
    await page.saveAs(3);
    expect(page.account.view().settings.management).toMatchObject({
      answers: { deadlineHours: 8 },
      tasks: { dailyCap: 3 },
    });
  });

  it('overwrites nothing that changed between its own reading and its saving', async () => {
    const page = await openSettings({ tab: 'money' });
    page.account.write({ retention: { quoteMonths: 3 } }, null);
    page.open('people');
    await page.until('Who is told');
    page.enter('cap', 3);
    await page.saveAs(2);
    page.open('money');
    page.enter('assumptions.dealValue', 7);
    await page.saveAs(3);
    expect(page.account.view().settings).toMatchObject({
      retention: { quoteMonths: 3 },
      assumptions: { dealValue: 7 },
    });
  });
});
