import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCrmAccountNotes } from '#store/account-notes-crm.ts';
import { startTestPortal, type TestPortal } from '../support/test-portal.ts';

const repairs = 'invisible_pipeline_repairs';
const openSignals = 'invisible_pipeline_open_signals';
const dayMs = 86_400_000;

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

describe('what is kept on records', () => {
  it('is read with what tells whose it is, and nothing of HubSpot’s own', async () => {
    const crm = test.crm();
    await crm.writeFields('contact', '101', { [repairs]: '[1]', hs_additional_emails: 'Old@Acme.example; ' });
    const [contact, ...more] = await crm.readKept('contact', ['101', '999999', 'x']);
    expect(more).toEqual([]);
    expect(contact).toMatchObject({ id: '101', properties: { [repairs]: '[1]' }, mergedIds: [] });
    expect(contact?.addresses).toContain('old@acme.example');
    expect(Object.keys(contact?.properties ?? {}).every((name) => name.startsWith('invisible_'))).toBe(true);
  });

  it('is emptied but for what is to stay, also where records are gone', async () => {
    const crm = test.crm();
    await crm.writeKept('contact', [{ id: '101', properties: { [repairs]: '[1]', [openSignals]: '3' } }]);
    const keep = { invisible_pipeline_scored_emails: 'erased:5:9' };
    await crm.emptyKept('contact', [
      { id: '101', keep },
      { id: '999999', keep },
      { id: 'x', keep },
    ]);
    const [contact] = await crm.readKept('contact', ['101']);
    expect(contact?.properties).toEqual({ ...keep, [openSignals]: '0' });
  });

  it('leaves a deal the key that keeps it from being made twice', async () => {
    const crm = test.crm();
    const key = { invisible_pipeline_source_signal: '401:pricing' };
    await crm.writeFields('deal', '301', { ...key, [repairs]: '[1]' });
    await crm.emptyKept('deal', [{ id: '301', keep: {} }]);
    const fields = await crm.readFields('deal', '301', [...Object.keys(key), repairs]);
    expect([...(fields ?? [])].map(([, { value }]) => value)).toEqual(['401:pricing', null]);
  });
});

describe('the app’s own tasks', () => {
  const task = { subject: 'Call Ada', body: 'She <wrote>', dueAt: Date.UTC(2026, 11, 1), ownerId: null };
  const made = (key: string) =>
    test.crm().createTask({ ...task, key, dealId: '301', contactIds: ['101'], companyIds: [] });

  it('are told from those of people, and erased', async () => {
    const { id } = await made('301:call:2026-12-01');
    const crm = test.crm();
    expect(await crm.readOwnTasks([id, '999999'])).toMatchObject([
      { id, key: '301:call:2026-12-01', subject: 'Call Ada', status: 'NOT_STARTED', dueAt: task.dueAt },
    ]);
    await crm.eraseOwnTasks([id]);
    await crm.eraseOwnTasks([id]);
    expect(await crm.readOwnTasks([id])).toEqual([]);
  });

  it('lose their notes once they were completed long enough, and only those that name a person their subject', async () => {
    const ids: string[] = [];
    for (const key of ['301:call:2026-12-01', 'opportunity:101:401', 'opportunity:102:402'])
      ids.push((await made(key)).id);
    const done = ids.slice(0, 2).map((id) => ({ id, status: 'COMPLETED' }));
    await test.crm().updateManagerTasks(done);
    test.portal.clock.advance(dayMs);
    const query = { before: test.portal.clock.now(), after: null };
    expect(await test.crm().emptyAgedTasks({ ...query, before: 1 }, 'Removed')).toMatchObject({ done: 0 });
    expect(await test.crm().emptyAgedTasks(query, 'Removed')).toEqual({ done: 2, after: null, left: 0 });
    const tasks = await test.crm().readOwnTasks(ids);
    expect(tasks.map(({ subject, body }) => [subject, body])).toEqual([
      ['Call Ada', ''],
      ['Removed', ''],
      ['Call Ada', 'She &lt;wrote&gt;'],
    ]);
    test.portal.clock.advance(dayMs);
    expect(await test.crm().emptyAgedTasks(query, 'Removed')).toMatchObject({ done: 0 });
  });
});

describe('notes that nobody wrote for long', () => {
  it('are removed by their beginnings, and can be written anew', async () => {
    const notes = () => createCrmAccountNotes(test.crm().noteRows);
    for (const key of ['review:2026-11-16', 'preferences:7', 'settings']) await notes().write(key, { key });
    test.portal.clock.advance(dayMs);
    await notes().write('preferences:8', 1);
    test.portal.clock.advance(60_000);
    const query = { before: test.portal.clock.now() - 3_600_000, after: null };
    const page = await test.crm().removeAgedNotes(query, ['review:', 'preferences:']);
    expect(page).toMatchObject({ done: 2, after: null });
    const keys = ['review:2026-11-16', 'preferences:7', 'preferences:8', 'settings'];
    expect([...(await notes().read(keys)).keys()].sort()).toEqual(['preferences:8', 'settings']);
    await notes().write('preferences:7', 2);
    expect((await notes().read(['preferences:7'])).get('preferences:7')).toBe(2);
  });
});
