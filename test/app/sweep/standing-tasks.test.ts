import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { company, dayMs } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import {
  begin,
  buyer,
  management,
  people,
  said,
  settle,
  staffed,
  sweepOnce,
  tasksOf,
} from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

const seed = staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }));

describe('a task that is handed on', () => {
  it('keeps what the contact wrote on the same day', async () => {
    const tasks = { ...management.tasks, escalateAfterHours: 8 };
    const later = said({ contactId: '101', kinds: 'renewal', daysAgo: 1, emailId: '4555' });
    const both = staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }), later);
    await begin(app, both, { ...management, tasks });
    const { store } = app.context();
    const [renewal] = await store.readByKeys(['4555:renewal']);
    await store.withdraw(['4555:renewal']);
    settle(app);
    await sweepOnce(app);
    app.portal.clock.advance(4 * dayMs);
    await app.context().store.save([renewal!]);
    expect(await sweepOnce(app)).toMatchObject({ escalated: 1 });
    const [task] = await tasksOf(app);
    expect(task?.ownerId).toBe(people.second);
    expect(task?.body).toContain('passed on to you');
    expect(task?.body).toContain(renewal!.quote);
  });
});

describe('a task that has grown as long as HubSpot allows', () => {
  it('keeps its notes as they are, and takes in what is new by its mark alone', async () => {
    await begin(app, seed);
    await sweepOnce(app);
    const [task] = await tasksOf(app);
    await app.crm().updateManagerTasks([{ id: task!.id, body: 'x'.repeat(65_500) }]);
    const [signal] = await app.context().store.readByKeys(['4101:pricing']);
    await app
      .context()
      .store.save([
        { ...signal!, key: '4555:renewal', emailId: '4555', kind: 'renewal', quote: 'And renew.' },
      ]);
    settle(app);
    await sweepOnce(app);
    const [mark] = await app.context().store.readByKeys(['4555:renewal']);
    expect(mark?.managerTaskKey).toBe(task!.key);
    expect((await tasksOf(app))[0]?.body).toHaveLength(65_500);
  });
});

describe('a contact that was merged into another', () => {
  /** The local portal merges nothing: these answer as HubSpot does for the id of a merged contact. */
  function afterMerge() {
    const late = app.portal.clock.now() + 1e7;
    const crm = app.crm({ deadlineAt: late });
    const { store } = app.context({ deadlineAt: late });
    const toStayed = (id: string) => (id === '101' ? '102' : id);
    const readContacts: typeof crm.readContacts = async (ids) =>
      (await crm.readContacts([...ids].map(toStayed))).map((one) => ({ ...one, mergedIds: ['101'] }));
    const readByContacts: typeof store.readByContacts = async (ids) =>
      ids.includes('102') ? store.readByKeys(['4101:pricing']) : [];
    return { crm: { ...crm, readContacts }, store: { ...store, readByContacts }, deadline: late };
  }

  const two = staffed(
    company('501'),
    buyer('101'),
    buyer('102'),
    said({ contactId: '101', kinds: 'pricing' }),
  );

  it('still has its opportunity told of', async () => {
    await begin(app, two);
    expect(await sweepOnce(app, 'schedule', afterMerge())).toMatchObject({ created: 1 });
    const [task] = await tasksOf(app);
    expect(task).toMatchObject({ key: 'opportunity:101:4101', ownerId: people.manager });
    const linked = await app.crm().readAssociations('task', 'contact', [task!.id]);
    expect(linked.get(task!.id)).toEqual(['102']);
  });

  it('leaves its task open', async () => {
    await begin(app, two);
    await sweepOnce(app);
    expect(await sweepOnce(app, 'schedule', afterMerge())).toMatchObject({ completed: 0, created: 0 });
    expect(await tasksOf(app)).toMatchObject([{ status: 'NOT_STARTED' }]);
  });
});

describe('a sweep that fails for a reason that will not pass', () => {
  it('is not tried again with every card that somebody opens', async () => {
    await begin(app, seed);
    const effect = { kind: 'status', status: 403, category: 'MISSING_SCOPES' } as const;
    app.portal.faults.add({ path: /\/tasks/u, times: 1_000, effect });
    await expect(sweepOnce(app, 'card')).rejects.toMatchObject({ category: 'missing-scope' });
    const { calls } = await app.calls(() => sweepOnce(app, 'card'));
    expect(calls).toBe(1);
    app.portal.faults.clear();
    app.portal.clock.advance(16 * 60_000);
    expect(await sweepOnce(app, 'card')).toMatchObject({ created: 1 });
  });
});
