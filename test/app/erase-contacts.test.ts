import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as emailEvents } from '../../src/app/app.functions/email-events.ts';
import { catchUp } from '../../src/app/use-cases/catch-up.ts';
import { eraseContacts } from '../../src/app/use-cases/erase-contacts.ts';
import { account, company, contact, deal, email } from './support/account.ts';
import { startAppPortal, type AppPortal } from './support/app-portal.ts';

const openSignals = 'invisible_pipeline_open_signals';
const ledger = 'invisible_pipeline_scored_emails';

const small = account(
  company('501'),
  contact('101', '501'),
  contact('102', '501'),
  deal('301', { contactId: '101', companyId: '501' }),
  email('401', '101', 'seat-expansion budget'),
  email('402', '101', 'new-need'),
  email('403', '102', 'renewal'),
);

let app: AppPortal;
const logged: unknown[] = [];
beforeAll(async () => {
  app = await startAppPortal(small);
});
afterAll(() => app.portal.close());
beforeEach(async () => {
  await app.reset(small);
  for (const recordId of ['101', '102']) await catchUp({ recordType: 'contact', recordId }, app.context());
  logged.length = 0;
});

const erase = (ids: readonly string[]) =>
  eraseContacts(ids, app.context({ log: (...line) => void logged.push(line) }));

const keys = ['401:seat-expansion', '401:budget', '402:new-need', '403:renewal'];
const keptKeys = async () => (await app.context().store.readByKeys(keys)).map((signal) => signal.key);

async function forget(contactId: string): Promise<void> {
  const headers = { authorization: `Bearer ${app.portal.accessToken}` };
  await fetch(`${app.portal.url}/crm/v3/objects/contacts/${contactId}`, { method: 'DELETE', headers });
  app.portal.clock.advance(30_000);
}

describe('a contact whose data must be erased', () => {
  it.each([
    ['is gone already', () => forget('101')],
    ['still exists', () => Promise.resolve()],
  ])('%s: its signals go, those of others stay', async (_name, before) => {
    expect(await app.property('companies', '501', openSignals)).toBe('2');
    expect(await app.property('deals', '301', openSignals)).toBe('1');
    await before();
    expect(await erase(['101'])).toBe(3);
    expect(await keptKeys()).toEqual(['403:renewal']);
    expect(await app.property('companies', '501', openSignals)).toBe('1');
    expect(await app.property('deals', '301', openSignals)).toBe('0');
  });

  it('loses summary and ledger where it still exists, and is marked', async () => {
    expect(await app.property('contacts', '101', ledger)).toContain('401');
    await erase(['101']);
    expect(await app.property('contacts', '101', openSignals)).toBe('0');
    expect(await app.property('contacts', '101', ledger)).toMatch(/^erased:\d+:402$/u);
    expect(await app.property('contacts', '101', 'invisible_pipeline_last_signal_kind')).toBeFalsy();
    expect(await app.property('contacts', '102', openSignals)).toBe('1');
  });

  it('is erased once: the same again changes nothing', async () => {
    await erase(['101']);
    const { result, calls } = await app.calls(() => erase(['101']));
    expect(result).toBe(0);
    expect(calls).toBeLessThanOrEqual(6);
  });

  it('a hundred of them take a few calls', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => String(101 + index));
    await erase(ids);
    expect(await keptKeys()).toEqual([]);
    const { calls } = await app.calls(() => erase(ids));
    expect(calls).toBeLessThanOrEqual(6);
  });

  it('leaves only counts in the log', async () => {
    await erase(['101']);
    expect(logged).toEqual([['contacts-erased', { contacts: 1, signals: 3 }]]);
  });

  it.each([0, 1, 2, 3, 4, 5])('is erased by the next delivery when call %d fails', async (after) => {
    app.portal.faults.add({ after, times: 10, effect: { kind: 'status', status: 502 } });
    await erase(['101']).catch(() => undefined);
    app.portal.faults.clear();
    await erase(['101']);
    expect(await keptKeys()).toEqual(['403:renewal']);
    expect(await app.property('contacts', '101', ledger)).toMatch(/^erased:\d+:402$/u);
    expect(await app.property('companies', '501', openSignals)).toBe('1');
  });
});

describe('the webhook of a privacy deletion', () => {
  const event = {
    objectId: 101,
    eventId: 7,
    subscriptionId: 3,
    portalId: 4242,
    appId: 1,
    occurredAt: 1,
    subscriptionType: 'contact.privacyDeletion',
    attemptNumber: 0,
  };

  it('erases the contact through the function', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubEnv('HUBSPOT_API_BASE_URL', app.portal.url);
    vi.stubEnv('INVISIBLE_PIPELINE_SERVICE_KEY', app.portal.accessToken);
    const answer = await emailEvents({ accountId: 4242, method: 'POST', body: [event, event] });
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    expect(answer).toMatchObject({ statusCode: 200, body: { erased: 3, ignored: 0, scored: 0 } });
    expect(await keptKeys()).toEqual(['403:renewal']);
  });
});
