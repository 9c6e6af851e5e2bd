import { TextArea } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepingFunnel, oneOfEach } from '../../../../support/funnel-answers/funnel-account.ts';
import { openFunnel } from './open-funnel.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const document = (locale = 'en') => openFunnel({ part: 'document' }, keepingFunnel(oneOfEach), locale);

describe('the document on the page', () => {
  it('is in the reader’s language at first, and in any other by choice', async () => {
    const page = document('fr');
    await page.until('Du premier contact à la croissance');
    page.enter('language', 'en');
    await page.until('From the first contact to growth');
    expect(page.hasButton('Copier en texte')).toBe(true);
  });

  it('shows what is not saved yet, and says so', async () => {
    const page = openFunnel({ step: 'lifecycle:lead' });
    await page.until('Step 2 of 12');
    page.enter('proof', 'They wrote back');
    page.goToPart('document');
    await page.until('With changes that are not saved yet.');
    expect(page.shows('Need · They wrote back')).toBe(true);
  });

  it('goes to the clipboard as text, and says so', async () => {
    const page = document();
    await page.click('Copy as text');
    await page.until('Copied. Paste it into a document');
    const [copied] = page.mocks.actions.copyTextToClipboard.calls[0] ?? [];
    expect(copied).toMatch(/^# From the first contact to growth\n/);
    expect(copied).toContain('### Demo done (Sales)\n\n- **Who** – Sales\n');
  });

  it('stands there to be copied by hand where the browser refuses', async () => {
    const page = document();
    page.mocks.actions.copyTextToClipboard.willCall(() => Promise.reject(new Error('not allowed')));
    await page.click('Copy as text');
    await page.until('Your browser did not allow copying.');
    expect(page.find(TextArea, { name: 'document' }).props.value).toMatch(/^# From the first contact/);
  });
});
