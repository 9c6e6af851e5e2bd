import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { createCrmSignalStore } from '#store/crm-signal-store.ts';
import { makeSignal } from '../contract/signal-store.contract.ts';
import { startTestPortal, type TestPortal } from '../crm/support/test-portal.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

const type = 'p4242_buying_signal';

/** Notes and signals as a new process has them, with the count of their calls and what they could not read. */
function open() {
  const unreadable: string[] = [];
  const crm = test.crm({ onUnreadable: (...report) => unreadable.push(report.join(' ')) });
  return {
    crm,
    notes: createCrmAccountNotes(crm.noteRows),
    store: createCrmSignalStore(crm.signalRows),
    unreadable,
  };
}

async function request(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${test.portal.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${test.portal.accessToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return (text === '' ? {} : JSON.parse(text)) as { results: { id: string }[] };
}

async function rowOf(key: string): Promise<string> {
  const { results } = await request('POST', `/crm/v3/objects/${type}/batch/read`, {
    idProperty: 'signal_key',
    properties: [],
    propertiesWithHistory: [],
    inputs: [{ id: key }],
  });
  return results[0]?.id ?? expect.fail('no such row');
}

const patch = (id: string, properties: Record<string, string>) =>
  request('PATCH', `/crm/v3/objects/${type}/${id}`, { properties });

describe('what notes cost', () => {
  it('one call to read several, one to write one', async () => {
    const { crm, notes } = open();
    await notes.write('baselines', { a: 1 });
    expect(crm.callCount()).toBe(1);
    await notes.read(['baselines', 'scan', 'filters:1']);
    expect(crm.callCount()).toBe(2);
  });

  it('no call for what cannot be a note', async () => {
    const { crm, notes } = open();
    await notes.read(['Not a key']);
    await expect(notes.write('baselines', 'x'.repeat(60_000))).rejects.toThrow(RangeError);
    expect(crm.callCount()).toBe(0);
  });

  it('another call where somebody makes the record in the same moment', async () => {
    const { crm, notes } = open();
    test.portal.faults.add({ path: /upsert/, effect: { kind: 'status', status: 409, category: 'CONFLICT' } });
    await notes.write('scan', 1);
    expect((await notes.read(['scan'])).get('scan')).toBe(1);
    expect(crm.callCount()).toBe(3);
  });
});

describe('a note that somebody broke', () => {
  it.each(['oops', '', '{"a":'])(
    'with %j counts as absent, and is mended by the next write',
    async (json) => {
      const { notes } = open();
      await notes.write('scan', 1);
      await patch(await rowOf('note:scan'), { machine_details: json });
      expect((await notes.read(['scan'])).size).toBe(0);
      await notes.write('scan', 2);
      expect((await notes.read(['scan'])).get('scan')).toBe(2);
    },
  );
});

describe('a note is never taken for a signal', () => {
  const signal = makeSignal();

  async function makeBoth() {
    const { notes, store } = open();
    await store.save([signal]);
    await notes.write('scan', { done: 1 });
    const id = await rowOf('note:scan');
    // Somebody associates the record with a contact and a deal by hand, and decides on it.
    for (const to of ['contacts/101', 'deals/301'])
      await request('PUT', `/crm/v4/objects/${type}/${id}/associations/default/${to}`);
    await patch(id, { decision_state: 'dismissed', source_contact_id: '101' });
    test.portal.clock.advance(60_000);
    return id;
  }

  it('nor is any read disturbed by it', async () => {
    const noteId = await makeBoth();
    const { crm, store, unreadable } = open();
    const { signalIds = [] } = (await crm.readContactWithIds('101')) ?? {};
    expect(signalIds).toContain(noteId);
    expect(await store.readByContacts(['101'])).toEqual([signal]);
    expect(await store.readByContacts(['101'], signalIds)).toEqual([signal]);
    expect(await store.readByDeal('301')).toEqual([]);
    expect(await store.readByKeys([signal.key, 'note:scan', 'set-up'])).toEqual([signal]);
    expect(unreadable).toEqual([]);
    expect(await store.readDecided()).toEqual([]);
  });

  it('and erasing a contact leaves it', async () => {
    await makeBoth();
    const { notes, store } = open();
    expect(await store.eraseByContacts(['101'])).toMatchObject({ signals: 1 });
    expect((await notes.read(['scan'])).get('scan')).toEqual({ done: 1 });
    expect(await store.readByKeys([signal.key])).toEqual([]);
  });
});
