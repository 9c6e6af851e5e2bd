import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultReadingSettings, type ReadingSettings } from '#core/settings/reading.ts';
import { accountSettings } from '../../../src/app/use-cases/account-settings/account-settings.ts';
import { catchUp } from '../../../src/app/use-cases/catch-up.ts';
import { withSettings } from '../../../src/app/use-cases/account-settings/with-settings.ts';
import { contactSignals } from '../../../src/app/use-cases/contact-signals.ts';
import { createPortalCache } from '../../../src/app/use-cases/portal-cache.ts';
import { eventCallBudget, processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { account, addressOf, contact, email } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { settingsContext, spyOnBodies, view } from './settings-support.ts';

const seed = account(
  contact('101'),
  contact('102'),
  email('401', '101', 'pricing'),
  email('402', '102', 'pricing'),
  email('403', '101', 'renewal', { fields: { hs_email_subject: 'TR : [Prive] déjeuner' } }),
  email('404', '101', 'renewal', { fields: { hs_email_to_email: 'hr@northwind.example' } }),
);
const ids = ['401', '402', '403', '404'];

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(seed);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(seed));

const set = (changes: object) => view(app, { action: 'write', version: 0, by: null, changes });
const setReading = (reading: Partial<ReadingSettings>) =>
  set({ reading: { ...defaultReadingSettings, ...reading } });

describe('emails that the account leaves alone', () => {
  beforeEach(async () => {
    await setReading({
      excludedAddresses: [addressOf('102')],
      excludedMailboxes: ['hr@northwind.example'],
      privateMarkers: ['[privé]'],
    });
  });

  it('are not asked for beyond their header by a webhook', async () => {
    const { read, fetch } = spyOnBodies();
    const { result, calls } = await app.calls(() => processEmailEvents(ids, app.context({ fetch })));
    expect(read).toEqual(['401']);
    expect(result).toMatchObject({ missing: 3, signals: 1 });
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
  });

  it('are not by a card’s catch-up, and the card counts them as done', async () => {
    const { read, fetch } = spyOnBodies();
    for (const recordId of ['101', '102'])
      await catchUp({ recordType: 'contact', recordId }, await withSettings(app.context({ fetch })));
    expect(read).toEqual(['401']);
    const card = await contactSignals({ recordId: '102' }, app.context());
    expect(card).toMatchObject({ ok: true, view: { groups: [], unseenEmails: 0 } });
  });

  it('are not by a preview', async () => {
    const { read, fetch } = spyOnBodies();
    app.portal.clock.set(app.portal.clock.now() + 60_000);
    const context = settingsContext(app, app.context({ fetch }));
    const { detection } = context.settings;
    const result = await accountSettings({ action: 'preview', detection }, context);
    expect(result).toMatchObject({ ok: true, view: { preview: { emails: 1 } } });
    expect(read).toEqual(['401']);
  });

  it('are scored in a second delivery where a process that has just started lacks a call', async () => {
    const cache = createPortalCache();
    const deliver = () => app.calls(() => processEmailEvents(ids, app.context({ cache })));
    await deliver();
    const { result, calls } = await deliver();
    expect(result).toMatchObject({ deferred: 0, newSignals: 0 });
    expect(calls).toBeLessThanOrEqual(eventCallBudget);
    expect(await app.property('contacts', '101', 'invisible_pipeline_open_signals')).toBe('1');
  });
});

describe('emails are scored with the account’s settings', () => {
  const tiers = async () => {
    const { store } = app.context();
    return (await store.readByContacts(['101', '102'])).map(({ emailId, kind, tier }) => [
      emailId,
      kind,
      tier,
    ]);
  };

  it.each([
    ['no kind that is off', { disabledKinds: ['renewal'] }, 2, 'alert'],
    [
      'no alert below the account’s threshold',
      { disabledKinds: ['renewal'], alertThresholds: { pricing: 0.99 } },
      2,
      'review',
    ],
  ])('%s', async (_, detection, count, tier) => {
    const { settings } = await view(app, { action: 'read' });
    await set({ detection: { ...settings.detection, ...detection } });
    await processEmailEvents(ids, app.context());
    const found = await tiers();
    expect(found).toHaveLength(count);
    expect(found.every(([, kind, is]) => kind === 'pricing' && is === tier)).toBe(true);
  });

  it('nothing of a language that is not read', async () => {
    await setReading({ languages: ['fr'] });
    expect(await processEmailEvents(ids, app.context())).toMatchObject({ scored: 4, signals: 0 });
  });
});
