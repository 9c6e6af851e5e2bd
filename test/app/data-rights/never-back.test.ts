import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catchUp } from '../../../src/app/use-cases/catch-up.ts';
import { erasuresKey, noteErasures, toErasures } from '../../../src/app/use-cases/data-rights/erasures.ts';
import { retainData } from '../../../src/app/use-cases/data-rights/retain-data.ts';
import { findReadable } from '../../../src/app/use-cases/history/find-readable.ts';
import { processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';
import { account, contact, deal, email, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { settle, sweepOnce, tasksOf } from '../sweep/sweep-support.ts';
import { ask, fill, nothing, ofAda, place, requestPortal } from './rights-support.ts';

const ledger = 'invisible_pipeline_scored_emails';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(place);
});
afterAll(() => app.portal.close());
beforeEach(() => fill(app));

const kept = async () => (await ask(app, { action: 'prove', ...ofAda })).kept;

describe('what was erased', () => {
  it('comes back by no catch-up, no repeated webhook and no sweep, whatever reads the emails', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    settle(app);
    const again = await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    expect(again).toMatchObject({ ok: true, view: { newSignals: 0 } });
    await catchUp({ recordType: 'deal', recordId: '301' }, app.context());
    await processEmailEvents(['401', '402', '403'], app.context());
    await sweepOnce(app);
    expect(await kept()).toEqual(nothing);
    expect((await tasksOf(app)).map(({ key }) => key)).not.toContain('opportunity:101:401');
  });

  it('covers an email of before that is logged later, and no email of after', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    const before = await logEmail('renewal', portalNow - 60_000);
    const after = await logEmail('cross-sell', app.portal.clock.now() + 60_000);
    await processEmailEvents([before, after], app.context());
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    const signals = await app.context().store.readByContacts(['101']);
    expect(signals.map(({ key }) => key)).toEqual([`${after}:cross-sell`]);
    expect(await app.property('contacts', '101', ledger)).toContain(after);
  });

  it('covers, asked for again, what was sent since the first time, although nothing was kept by then', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    const between = app.portal.clock.now() + 60_000;
    const unread = await logEmail('renewal', between);
    app.portal.clock.set(between + 60_000);
    settle(app);
    expect(await ask(app, { action: 'erase', ...ofAda })).toMatchObject({ erased: 0 });
    const late = await logEmail('pricing', between);
    const after = await logEmail('cross-sell', app.portal.clock.now() + 60_000);
    await processEmailEvents([unread, late, after], app.context());
    await catchUp({ recordType: 'contact', recordId: '101' }, app.context());
    const signals = await app.context().store.readByContacts(['101']);
    expect(signals.map(({ key }) => key)).toEqual([`${after}:cross-sell`]);
  });

  it('is not extended by a daily run: mail of after it stays readable', async () => {
    await ask(app, { action: 'erase', ...ofAda });
    const mark = await app.property('contacts', '101', ledger);
    const between = app.portal.clock.now() + 60_000;
    app.portal.clock.set(between + 60_000);
    await app.context().store.save([makeSignal({ emailId: '401', contactId: '101', sentAt: portalNow - 1 })]);
    await retainData(app.context());
    expect(await app.context().store.readByContacts(['101'])).toEqual([]);
    expect(await app.property('contacts', '101', ledger)).toBe(mark);
  });

  it('takes no email of an unknown address on a deal for another contact’s', async () => {
    const from = { email: 'ada@private.example' };
    const mail = { fields: { hs_email_headers: JSON.stringify({ from }) }, to: null };
    const linked = deal('302', { contactId: '102', emailId: '407' });
    const second = { from: { type: 'deals', id: '302' }, to: { type: 'contacts', id: '101' } } as const;
    const rest = account(contact('101'), contact('102'), email('407', '101', 'pricing', mail), linked);
    await app.reset({ ...rest, associations: [...rest.associations, second] });
    await ask(app, { action: 'erase', ...ofAda });
    settle(app);
    await catchUp({ recordType: 'deal', recordId: '302' }, app.context());
    expect(await app.context().store.readByContacts(['101', '102'])).toEqual([]);
  });

  it('holds for a scan of past email', async () => {
    const { crm } = app.context();
    const headers = await crm.readEmails(['401', '402', '403']);
    const readable = async () =>
      (await findReadable(headers, app.context())).map(({ header }) => header.id).sort();
    expect(await readable()).toEqual(['401', '402', '403']);
    await ask(app, { action: 'erase', ...ofAda });
    expect(await readable()).toEqual(['403']);
  });
});

describe('a contact that took another one in', () => {
  const taken = { type: 'contact', recordId: '105' } as const;
  const mark = { at: portalNow, upTo: '0' };
  beforeEach(async () => {
    await app.reset(
      account(
        contact('105', undefined, { hs_merged_object_ids: '104' }),
        email('405', '105', 'pricing'),
        email('406', '105', 'renewal', { fields: { hs_timestamp: new Date(portalNow + 1).toISOString() } }),
      ),
    );
  });

  it('is erased with what still names the other', async () => {
    await app.context().store.save([makeSignal({ emailId: '300', contactId: '104', companyId: null })]);
    settle(app);
    expect((await ask(app, { action: 'prove', ...taken })).kept?.signals).toBe(1);
    await ask(app, { action: 'erase', ...taken });
    settle(app);
    expect((await ask(app, { action: 'prove', ...taken })).kept).toEqual(nothing);
  });

  it.each([
    ['a card', () => catchUp({ recordType: 'contact', recordId: '105' }, app.context())],
    ['a webhook', () => processEmailEvents(['405', '406'], app.context())],
  ])('keeps the erasure of the other one in mind: %s', async (_name, read) => {
    await noteErasures(new Map([['104', mark]]), app.context().notes);
    await read();
    const signals = await app.context().store.readByContacts(['105']);
    expect(signals.map(({ key }) => key)).toEqual(['406:renewal']);
  });
});

describe('the erasures that an account remembers', () => {
  it('are kept side by side, the later of two for a contact', async () => {
    const { notes } = app.context();
    const at = (time: number) => ({ at: time, upTo: String(time) });
    await Promise.all([
      noteErasures(new Map([['101', at(5)]]), notes),
      noteErasures(new Map([['102', at(6)]]), app.context().notes),
    ]);
    await noteErasures(new Map([['101', at(3)]]), notes);
    const kept = toErasures((await notes.read([erasuresKey])).get(erasuresKey));
    expect(kept).toEqual(
      new Map([
        ['101', at(5)],
        ['102', at(6)],
      ]),
    );
  });

  it.each([undefined, null, 'x', { marks: { a: 1 } }])('are none in a note that says %j', (value) => {
    expect(toErasures(value).size).toBe(0);
  });
});

/** An email of Ada's that HubSpot gets to know now, whenever it was sent. */
async function logEmail(text: string, sentAt: number): Promise<string> {
  const [part] = email('1', '101', text).objects;
  const properties = { ...part?.properties, hs_timestamp: new Date(sentAt).toISOString() };
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 198 }];
  const { id } = await requestPortal(app, 'emails', 'POST', {
    ...{ properties, associations: [{ to: { id: '101' }, types }] },
  });
  return id;
}
