import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CrmError } from '#crm/crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import { makeSignal } from '../contract/signal-store.contract.ts';
import { startTestPortal, type TestPortal } from '../crm/support/test-portal.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

/** A store as a new process has it, with the count of its calls. */
function openStore(options: Parameters<TestPortal['crm']>[0] = {}) {
  const crm = test.crm(options);
  return { crm, store: createCrmSignalStore(crm.signalRows) };
}

const signals = [makeSignal(), makeSignal({ kind: 'pricing', coverage: 'covered', dealId: '301' })];
const keys = signals.map((signal) => signal.key);
const createPath = /\/crm\/v3\/objects\/p4242_buying_signal\/batch\/create$/;

describe('what the store costs', () => {
  it('creates new signals with all their associations in two calls', async () => {
    const { crm, store } = openStore();
    await store.save(signals);
    expect(crm.callCount()).toBe(2);
    expect((await test.crm().readContactWithIds('101'))?.signalIds).toHaveLength(2);
    expect((await test.crm().readDealWithIds('301'))?.signalIds).toHaveLength(1);
    const ofEmail = await test.crm().readAssociations('email', 'signal', ['401']);
    const ofCompany = await test.crm().readAssociations('company', 'signal', ['201']);
    expect([ofEmail.get('401')?.length, ofCompany.get('201')?.length]).toEqual([2, 2]);
  });

  it('reads unchanged signals in one call and writes nothing', async () => {
    await openStore().store.save(signals);
    const { crm, store } = openStore();
    expect((await store.save(signals)).unchanged).toHaveLength(2);
    expect(crm.callCount()).toBe(1);
  });

  it('updates changed signals in two calls', async () => {
    await openStore().store.save(signals);
    const { crm, store } = openStore();
    await store.save(signals.map((signal) => ({ ...signal, probability: 0.5 })));
    expect(crm.callCount()).toBe(2);
  });

  it('reads by the ids that a card already has in one call', async () => {
    await openStore().store.save(signals);
    const ids = (await test.crm().readContactWithIds('101'))?.signalIds ?? [];
    const { crm, store } = openStore();
    expect(await store.readByContacts(['101'], ids)).toHaveLength(2);
    expect(await store.readByDeal('301', [])).toEqual([]);
    expect(crm.callCount()).toBe(1);
  });

  it('decides on several signals in two calls, and on decided ones in one', async () => {
    await openStore().store.save(signals);
    const decision = { state: 'dismissed', at: 1_000, reason: 'other' } as const;
    const first = openStore();
    await first.store.decide(keys, decision);
    const second = openStore();
    await second.store.decide(keys, decision);
    expect([first.crm.callCount(), second.crm.callCount()]).toEqual([2, 1]);
  });

  it('saves in two steps at the price of one, with what the account has learned', async () => {
    const { crm, store } = openStore();
    const prepared = await store.prepareSave(keys);
    expect(await store.readLearned()).toEqual(prepared.learned);
    expect(crm.callCount()).toBe(1);
    await prepared.save(signals);
    expect(crm.callCount()).toBe(2);
  });

  it('reads decisions in one call, notes what they taught in two and leaves the rest of the note alone', async () => {
    await openStore().store.save(signals);
    await openStore().store.decide(keys, { state: 'dismissed', at: 1_000, reason: 'other' });
    test.portal.clock.advance(60_000);
    const { crm, store } = openStore();
    expect(await store.readDecided()).toHaveLength(2);
    expect(crm.callCount()).toBe(1);
    await store.writeLearned({ countedAt: 1, calibration: {} });
    expect(crm.callCount()).toBe(3);
    const next = openStore();
    await next.store.save([makeSignal({ kind: 'stall' })]);
    expect(next.crm.callCount()).toBe(2);
    expect((await test.crm().readContactWithIds('101'))?.signalIds).toHaveLength(3);
  });

  it('saves a hundred and fifty signals in four calls', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      makeSignal({ emailId: String(9_000 + index), kind: 'pricing' }),
    );
    const unlinked = many.map((signal) => ({ ...signal, contactId: null, companyId: null }));
    const { crm, store } = openStore();
    const result = await store.save(unlinked.map((signal) => ({ ...signal, emailId: '401' })));
    expect(result.created).toHaveLength(150);
    expect(crm.callCount()).toBe(4);
  });
});

describe('saving signals when something goes wrong', () => {
  it.each<[string, Fault['effect']]>([
    ['the answer is lost', { kind: 'apply-then-drop' }],
    ['the connection breaks', { kind: 'drop-connection' }],
    ['HubSpot fails', { kind: 'status', status: 500 }],
    ['HubSpot is silent', { kind: 'hang' }],
    ['the answer is garbage', { kind: 'garbage', body: 'oops' }],
    ['HubSpot refuses for its limit', { kind: 'status', status: 429, headers: { 'Retry-After': '1' } }],
  ])('ends in each signal once although %s', async (_name, effect) => {
    test.portal.faults.add({ method: 'POST', path: createPath, effect });
    const { store } = openStore({ timeoutMs: 1_000 });
    const result = await store.save(signals);
    expect([...result.created].sort()).toEqual([...keys].sort());
    expect(await openStore().store.readByContacts(['101'])).toHaveLength(2);
  });

  it('gives up when HubSpot keeps failing', async () => {
    test.portal.faults.add({
      method: 'POST',
      path: createPath,
      effect: { kind: 'status', status: 500 },
      times: 99,
    });
    const failure = await openStore()
      .store.save(signals)
      .catch((error: CrmError) => error);
    expect(failure).toMatchObject({ name: 'CrmError', category: 'unavailable' });
    expect(test.portal.calls.list().filter((call) => call.path.endsWith('/batch/create'))).toHaveLength(3);
  });

  it('tells of a rule of the account that refuses signals, without their words', async () => {
    test.portal.faults.refuseWrite('p4242_buying_signal', 'quote', 'We need 20 more seats. is not allowed');
    const failure = await openStore()
      .store.save(signals)
      .catch((error: CrmError) => error);
    expect(failure).toMatchObject({ category: 'validation', detail: null });
    expect(await openStore().store.readByKeys(keys)).toEqual([]);
  });

  it('keeps a signal whose contact was deleted meanwhile', async () => {
    const orphan = makeSignal({ contactId: '999999' });
    await openStore().store.save([orphan, signals[1]!]);
    expect(await openStore().store.readByKeys([orphan.key])).toEqual([orphan]);
    expect(await openStore().store.readByDeal('301')).toEqual([signals[1]]);
    const ofCompany = await test.crm().readAssociations('company', 'signal', ['201']);
    expect(ofCompany.get('201')).toHaveLength(2);
  });

  it('takes one more call per type of record for a signal that HubSpot refused to link', async () => {
    const { crm, store } = openStore();
    await store.save([makeSignal({ contactId: '999999' }), ...signals.slice(1)]);
    // Read, create (one refused), create that one bare, link it to contact, company and email.
    expect(crm.callCount()).toBe(6);
  });

  it('associates signals although the set-up record was deleted', async () => {
    const { portal } = test;
    const rows = await test.crm().signalRows.readByKeys(['x:y']);
    expect(rows).toEqual([]);
    const found = await fetch(
      `${portal.url}/crm/v3/objects/p4242_buying_signal/set-up?idProperty=signal_key`,
      { headers: { authorization: `Bearer ${portal.accessToken}` } },
    );
    const { id } = (await found.json()) as { id: string };
    await fetch(`${portal.url}/crm/v3/objects/p4242_buying_signal/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${portal.accessToken}` },
    });
    await openStore().store.save(signals);
    expect(await openStore().store.readByContacts(['101'])).toHaveLength(2);
    expect(await openStore().store.readByDeal('301')).toHaveLength(1);
  });

  it('leaves a signal alone whose record people broke, and saves the others', async () => {
    await openStore().store.save(signals.slice(0, 1));
    const [id] = (await test.crm().readContactWithIds('101'))?.signalIds ?? [];
    await fetch(`${test.portal.url}/crm/v3/objects/p4242_buying_signal/${id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${test.portal.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { machine_details: 'oops' } }),
    });
    const unreadable: string[] = [];
    const { store } = openStore({ onUnreadable: (...report) => unreadable.push(report.join(' ')) });
    expect(await store.save(signals)).toEqual({ created: [keys[1]], updated: [], unchanged: [keys[0]] });
    expect(await store.save(signals)).toMatchObject({ created: [] });
    expect(unreadable[0]).toBe(`p4242_buying_signal ${id} machine_details`);
  });

  it('never shows the set-up record as a signal', async () => {
    await openStore().store.save(signals);
    expect(await openStore().store.readByKeys([...keys, 'set-up'])).toHaveLength(2);
  });

  it('erases the signals of a contact that is already gone', async () => {
    await openStore().store.save(signals);
    await fetch(`${test.portal.url}/crm/v3/objects/contacts/101`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${test.portal.accessToken}` },
    });
    test.portal.clock.advance(10_000);
    expect(await openStore().store.eraseByContacts(['101'])).toMatchObject({ signals: 2, dealIds: ['301'] });
    expect(await openStore().store.readByKeys(keys)).toEqual([]);
  });
});
