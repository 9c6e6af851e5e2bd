import { Input } from '@hubspot/ui-extensions';
import { describe, expect, it } from 'vitest';
import type { ManagementRequest } from '#core/views/management-view.ts';
import type { SettingsRequest } from '#core/views/settings-view.ts';
import { AccessCodeAbove } from '../../../../src/app/extensions/shared/AccessCodePanel.tsx';
import { enterAccessCode } from '../../../../src/app/extensions/shared/access-code.ts';
import { callFunction } from '../../../../src/app/extensions/shared/call-function.ts';
import { createAccount, openSettings } from './support/open-settings.tsx';
import { failed } from '../support/show-card.tsx';
import { showPage } from '../support/show-page.tsx';

const code = 'correct horse battery';
const brings = (request: SettingsRequest | ManagementRequest) =>
  (request as { readonly accessCode?: string }).accessCode;

/** Settings that only change for whoever brings the code. */
const guarded = (tab: 'money' | 'changes' | 'people', account = createAccount()) =>
  openSettings({
    tab,
    account,
    answer: (request) =>
      ['read', 'export', 'preview'].includes(request.action) || brings(request) === code
        ? null
        : failed('not-allowed'),
    people: (request) =>
      request.action === 'read' || brings(request) === code ? null : failed('not-allowed'),
  });

describe('settings with an access code', () => {
  it('ask for it once it is needed, then save, and do not ask again', async () => {
    const page = await guarded('money');
    page.enter('assumptions.dealValue', 7);
    expect(page.hasButton('Continue')).toBe(false);
    await page.click('Save');
    await page.until('An access code protects this');
    expect(page.field('access-code').props.type).toBe('password');
    page.input('access-code', ` ${code} `);
    await page.click('Continue');
    await page.until('The settings are saved');
    expect(page.account.view().settings.assumptions.dealValue).toBe(7);
    page.enter('assumptions.dealValue', 8);
    await page.click('Save');
    await page.waitFor(() => expect(page.account.view().version).toBe(2));
  });

  it('say when it is not the code, and lose nothing that was typed', async () => {
    const page = await guarded('money');
    page.enter('assumptions.dealValue', 7);
    await page.click('Save');
    await page.until('An access code protects this');
    page.input('access-code', 'another one');
    await page.click('Continue');
    await page.until('This is not the code.');
    expect(page.field('assumptions.dealValue').props.value).toBe(7);
    page.input('access-code', code);
    expect(page.shows('This is not the code.')).toBe(false);
    await page.click('Continue');
    await page.until('The settings are saved');
  });

  it('send the code along with what people and times say', async () => {
    const page = await guarded('people');
    await page.until('Who is told');
    page.enter('cap', 3);
    await page.click('Save');
    await page.until('An access code protects this');
    page.input('access-code', code);
    await page.click('Continue');
    await page.until('The settings are saved');
  });

  it('ask for it before a change is taken back, and take it back then', async () => {
    const account = createAccount();
    account.write({ retention: { quoteMonths: 3 } }, null);
    const page = await guarded('changes', account);
    await page.click('Take back');
    await page.until('An access code protects this');
    page.input('access-code', code);
    await page.click('Continue');
    await page.until('The change is taken back.');
  });
});

describe('a request that shows no panel of its own', () => {
  it('is asked about above everything, until the code is entered', async () => {
    const answers = { 'history-scan': () => failed('not-allowed') };
    const page = showPage(<AccessCodeAbove />, answers);
    expect(page.hasButton('Continue')).toBe(false);
    await callFunction('history-scan', { action: 'pause' });
    await page.until('An access code protects this');
    page.find(Input).trigger('onInput', code as never);
    await page.click('Continue');
    expect(page.hasButton('Continue')).toBe(false);
    await callFunction('history-scan', { action: 'pause' });
    expect(page.calls.map(({ request }) => request)).toEqual([
      { action: 'pause' },
      { action: 'pause', accessCode: code },
    ]);
  });

  it('sends the code to nobody who does not ask for it', async () => {
    const page = showPage(<AccessCodeAbove />, { sweep: () => failed('timeout') });
    enterAccessCode(code);
    await callFunction('sweep', { action: 'status' } as never);
    expect(JSON.stringify(page.calls)).not.toContain(code);
  });
});
