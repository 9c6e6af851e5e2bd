import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseContacts } from '../../../src/app/use-cases/erase-contacts.ts';
import { company, deal } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { begin, buyer, management, people, said, staffed, sweepOnce, tasksOf } from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

describe('a sweep', () => {
  it('makes one task for an opportunity that outlived its deadline', async () => {
    await begin(app, staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' })));
    expect(await sweepOnce(app)).toMatchObject({ created: 1, remaining: 0, withoutManager: 0 });
    const [task, ...more] = await tasksOf(app);
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      key: 'opportunity:101:4101',
      ownerId: people.manager,
      status: 'NOT_STARTED',
      told: [people.manager],
      settledBy: [],
    });
    expect(task?.subject).toContain('Company 501');
    expect(task?.body).toContain('They say: pricing.');
    expect(task?.body).not.toContain(`Last${people.rep}`);
    const crm = app.crm();
    const linked = async (type: 'contact' | 'company' | 'email') =>
      (await crm.readAssociations('task', type, [task!.id])).get(task!.id);
    expect([await linked('contact'), await linked('company'), await linked('email')]).toEqual([
      ['101'],
      ['501'],
      ['4101'],
    ]);
    expect(await crm.signalRows.readByKeys(['4101:pricing'])).toMatchObject([
      { signal: { managerTaskKey: 'opportunity:101:4101', ownerId: people.rep } },
    ]);
  });

  it.each<[string, Parameters<typeof said>[0][], number]>([
    ['one weak hit', [{ contactId: '101', kinds: 'pricing?' }], 0],
    ['two weak hits', [{ contactId: '101', kinds: 'pricing? discount?' }], 0],
    [
      'a weak hit and an alert below the bar, in two emails',
      [
        { contactId: '101', kinds: 'pricing' },
        { contactId: '101', kinds: 'discount?', emailId: '4999' },
      ],
      1,
    ],
    ['what is not overdue', [{ contactId: '101', kinds: 'pricing', daysAgo: 0.5 }], 0],
    ['what is too old', [{ contactId: '101', kinds: 'pricing', daysAgo: 61 }], 0],
    ['a budget alone', [{ contactId: '101', kinds: 'budget' }], 0],
  ])('of %s', async (_, mails, tasks) => {
    await begin(app, staffed(company('501'), buyer('101'), ...mails.map(said)));
    await sweepOnce(app);
    expect(await tasksOf(app)).toHaveLength(tasks);
  });

  it('makes none where somebody created a deal by hand since', async () => {
    const seed = staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }));
    await begin(app, seed);
    const crm = app.crm();
    await crm.createDeal({
      ...{ name: 'By hand', amount: null, currency: null, pipelineId: 'default', stageId: 'open' },
      ...{ dealType: 'newbusiness', closeDate: null, ownerId: null, contactIds: ['101'] },
      ...{ companyIds: [], emailIds: [] },
    });
    expect(await sweepOnce(app)).toMatchObject({ created: 0 });
    expect(await tasksOf(app)).toEqual([]);
    expect(await app.crm().signalRows.readByKeys(['4101:pricing'])).toMatchObject([
      { signal: { coverage: 'covered' } },
    ]);
  });

  it('leaves what a deal covers alone', async () => {
    const covered = deal('301', { contactId: '101' });
    await begin(
      app,
      staffed(company('501'), buyer('101'), covered, said({ contactId: '101', kinds: 'pricing' })),
    );
    expect(await sweepOnce(app)).toMatchObject({ created: 0 });
  });

  it('is off where the admin says so', async () => {
    const seed = staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }));
    await begin(app, seed, { ...management, tasks: { ...management.tasks, isOn: false } });
    expect(await sweepOnce(app)).toMatchObject({ created: 0, remaining: 0 });
    expect(await tasksOf(app)).toEqual([]);
  });

  it('is erased with the words of a contact whose data must go', async () => {
    await begin(app, staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' })));
    await sweepOnce(app);
    const [task] = await tasksOf(app);
    await eraseContacts(['101'], app.context());
    expect(await app.crm().readTasks([task!.id])).toEqual([]);
    expect(await sweepOnce(app)).toMatchObject({ created: 0 });
  });

  it('passes over a task that HubSpot refuses, and makes the others', async () => {
    const ids = ['101', '102'];
    const parts = ids.flatMap((id) => [buyer(id), said({ contactId: id, kinds: 'pricing' })]);
    await begin(app, staffed(company('501'), ...parts));
    const late = app.portal.clock.now() + 1e7;
    const crm = app.crm({ deadlineAt: late });
    const lines: unknown[] = [];
    // The contact is deleted after it was read, before its task is made.
    const createManagerTasks: typeof crm.createManagerTasks = (tasks) =>
      crm.createManagerTasks(
        tasks.map((task) => (task.contactIds.includes('101') ? { ...task, contactIds: ['999'] } : task)),
      );
    const log = (event: string, fields: object) => lines.push([event, fields]);
    const options = { crm: { ...crm, createManagerTasks }, log, deadline: late };
    expect(await sweepOnce(app, 'schedule', options)).toMatchObject({ created: 1, remaining: 0 });
    expect(lines).toContainEqual(['sweep-task-refused', { unitId: '101', category: 'validation' }]);
    expect(await sweepOnce(app)).toMatchObject({ created: 1 });
  });

  it('costs few calls where there is nothing to do', async () => {
    await begin(app, staffed(company('501'), buyer('101')));
    await sweepOnce(app);
    const { calls } = await app.calls(() => sweepOnce(app));
    expect(calls).toBeLessThanOrEqual(7);
  });
});
