import { describe, expect, it } from 'vitest';
import type { SettingsProblem } from '#core/views/settings-view.ts';
import { createAccount, openSettings } from './support/open-settings.tsx';
import { failed } from '../support/show-card.tsx';

const changedAccount = () => {
  const account = createAccount();
  const { assumptions } = account.view().settings;
  account.write({ assumptions: { ...assumptions, dealValue: 7 } }, 'ada@company.example');
  return account;
};

describe('the log of changes', () => {
  it('says that nobody has changed anything yet', async () => {
    const page = await openSettings({ tab: 'changes' });
    expect(page.shows('Nobody has changed anything yet')).toBe(true);
    expect(page.hasButton('Save')).toBe(false);
  });

  it('names what, when and who, and takes a change back', async () => {
    const page = await openSettings({ tab: 'changes', account: changedAccount() });
    expect(page.shows('Money')).toBe(true);
    expect(page.shows('Nov 18, 2026, ')).toBe(true);
    expect(page.shows('· ada@company.example')).toBe(true);
    await page.click('Take back');
    await page.until('The change is taken back.');
    expect(page.account.view().settings.assumptions.dealValue).toBe(50_000);
    expect(page.renew).toHaveBeenCalledOnce();
  });

  it('takes nothing back that somebody changed again, and shows what holds now', async () => {
    const page = await openSettings({ tab: 'changes', account: changedAccount() });
    page.account.write({ retention: { quoteMonths: 3 } }, 'zoe@company.example');
    await page.click('Take back');
    await page.until('Somebody changed the settings first');
    expect(page.shows('zoe@company.example')).toBe(true);
    expect(page.account.view().settings.assumptions.dealValue).toBe(7);
  });

  it('keeps what is typed elsewhere while a change is taken back', async () => {
    const page = await openSettings({ account: changedAccount() });
    page.enter('assumptions.conversion', 50);
    page.open('changes');
    await page.click('Take back');
    await page.until('The change is taken back.');
    page.open('money');
    expect(page.field('assumptions.conversion').props.value).toBe(50);
    expect(page.field('assumptions.dealValue').props.value).toBe(50_000);
  });

  it('shows what the form of managers did', async () => {
    const page = await openSettings({ tab: 'people' });
    await page.until('Who is told');
    page.enter('cap', 3);
    await page.click('Save');
    await page.until('The settings are saved');
    page.open('changes');
    await page.waitFor(() => expect(page.hasButton('Take back')).toBe(true));
    expect(page.callsOf('management-settings').at(-1)).toHaveProperty('by');
  });
});

describe('a copy of the settings', () => {
  it('is shown as text', async () => {
    const page = await openSettings({ tab: 'changes' });
    await page.click('Show the copy');
    await page.waitFor(() => expect(page.field('settings-copy').props.value).toBe('{"file":"copy"}'));
  });

  it('is taken in when all of it is right', async () => {
    const account = createAccount();
    const page = await openSettings({
      account,
      tab: 'changes',
      answer: (request) => {
        if (request.action !== 'import') return null;
        account.write({ retention: { quoteMonths: 6 } }, request.by);
        return { ok: true, view: account.view() };
      },
    });
    expect(page.button('Take in').props.disabled).toBe(true);
    page.input('settings-import', '{"retention":{"quoteMonths":6}}');
    await page.click('Take in');
    await page.until('The settings are taken in.');
    expect(page.renew).toHaveBeenCalledOnce();
  });

  it('with mistakes changes nothing, and each is named with its line', async () => {
    const account = createAccount();
    const problems: readonly SettingsProblem[] = [
      { path: '', line: 12, code: 'not-json', expected: 'JSON' },
      { path: 'assumptions.conversion', line: 31, code: 'out-of-range', expected: '<= 1' },
      ...Array.from({ length: 12 }, (_, row) => ({
        path: `rules.rule-${row}`,
        line: 40 + row,
        code: 'unknown-field' as const,
        expected: 'the id of a rule',
      })),
    ];
    const page = await openSettings({
      account,
      tab: 'changes',
      answer: ({ action }) =>
        action === 'import' ? { ok: true, view: { ...account.view(), problems } } : null,
    });
    page.input('settings-import', '{ broken');
    await page.click('Take in');
    await page.until('14 places need another look. Nothing was changed.');
    expect(page.shows('Line 12: The text stops being JSON here.')).toBe(true);
    expect(page.shows('Line 31, assumptions.conversion: At most 1.')).toBe(true);
    expect(page.shows('And 2 more.')).toBe(true);
    expect(page.field('settings-import').props.value).toBe('{ broken');
    expect(page.renew).not.toHaveBeenCalled();
  });

  it('that says what holds already changes nothing', async () => {
    const page = await openSettings({ tab: 'changes' });
    page.input('settings-import', '{}');
    await page.click('Take in');
    await page.until('Nothing had to change.');
  });

  it('that could not be sent stays where it is', async () => {
    const page = await openSettings({
      tab: 'changes',
      answer: ({ action }) => (action === 'import' ? failed('unavailable', { retryable: true }) : null),
    });
    page.input('settings-import', '{}');
    await page.click('Take in');
    await page.until('HubSpot cannot be reached right now');
    expect(page.field('settings-import').props.value).toBe('{}');
  });

  it('is still there after a look at another view, until it is taken in', async () => {
    const account = createAccount();
    const page = await openSettings({
      account,
      tab: 'changes',
      answer: (request) => {
        if (request.action !== 'import') return null;
        account.write({ retention: { quoteMonths: 6 } }, request.by);
        return { ok: true, view: account.view() };
      },
    });
    page.input('settings-import', '{"retention":{"quoteMonths":6}}');
    await page.leaveAndReturn();
    expect(page.field('settings-import').props.value).toBe('{"retention":{"quoteMonths":6}}');
    await page.click('Take in');
    await page.until('The settings are taken in.');
    expect(page.field('settings-import').props.value).toBe('');
    await page.leaveAndReturn();
    expect(page.field('settings-import').props.value).toBe('');
  });
});
