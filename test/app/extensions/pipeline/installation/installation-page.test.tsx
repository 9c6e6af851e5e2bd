import { afterEach, describe, expect, it, vi } from 'vitest';
import { judgeInstallation } from '#core/installation/judge-installation.ts';
import type { InstallationReadings } from '#core/installation/readings.ts';
import type { InstallationView } from '#core/views/installation-view.ts';
import { InstallationPage } from '../../../../../src/app/extensions/pipeline/installation/InstallationPage.tsx';
import { now, read, sound } from '../../../../core/installation/sample-readings.ts';
import { failed, ok } from '../../support/show-card.tsx';
import { showPage } from '../../support/show-page.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const viewOf = (part: Partial<InstallationReadings> = {}): InstallationView => ({
  checkedAt: now,
  results: judgeInstallation({ ...sound, ...part }, now),
});

const bare = viewOf({ setUp: read({ properties: ['deals.one'], lacksObject: false, ofObject: [] }) });

describe('the check of the installation', () => {
  it('says that nothing is to be mended, and what each check found', async () => {
    const page = showPage(<InstallationPage />, { 'installation-check': () => ok(viewOf()) });
    await page.until('Nothing was found that needs mending.');
    for (const text of ['All 19 rights are granted.', 'In 30 days 300 received and 400 sent.', 'In order'])
      expect(page.shows(text), text).toBe(true);
    expect(page.shows('Settings →')).toBe(false);
  });

  it('says what to do, in French too', async () => {
    const view = viewOf({ logged: read({ incoming: 0, outgoing: 90 }) });
    const page = showPage(<InstallationPage />, { 'installation-check': () => ok(view) }, { locale: 'fr' });
    await page.until('1 point demande votre attention.');
    expect(page.shows('Presque rien de ce qu’écrivent les acheteurs n’est enregistré.')).toBe(true);
    expect(page.shows('les premiers messages comptent alors aussi')).toBe(true);
  });

  it('creates what is missing at a click, and shows the account as it is then', async () => {
    const page = showPage(<InstallationPage />, {
      'installation-check': ({ action }) => ok(action === 'repair' ? viewOf() : bare),
    });
    await page.until('Missing: deals.one.');
    await page.click('Create what is missing');
    await page.until('Nothing was found that needs mending.');
    expect(page.callsOf('installation-check').map(({ action }) => action)).toEqual(['check', 'repair']);
  });

  it('keeps what it showed where the repair fails, and looks again', async () => {
    const page = showPage(<InstallationPage />, {
      'installation-check': (_, earlier) => (earlier === 1 ? failed('missing-scope') : ok(bare)),
    });
    await page.click('Create what is missing');
    await page.until('The app is not allowed');
    expect(page.shows('Missing: deals.one.')).toBe(true);
    await page.click('Check again');
    await vi.waitFor(() => expect(page.shows('The app is not allowed')).toBe(false));
  });

  it('offers to try again where nothing could be read', async () => {
    const page = showPage(<InstallationPage />, {
      'installation-check': (_, earlier) =>
        earlier === 0 ? failed('timeout', { retryable: true }) : ok(viewOf()),
    });
    await page.click('Try again');
    await page.until('Nothing was found that needs mending.');
  });
});
