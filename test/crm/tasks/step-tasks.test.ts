import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { NewTask } from '#crm/record-fields.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import { startTestPortal, type TestPortal } from '../support/test-portal.ts';

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset());

const task: NewTask = {
  key: '301:follow-up:2026-11-26',
  subject: 'Follow up the proposal',
  body: 'Ask <Ada> about price & terms.\nThen call.',
  dueAt: Date.UTC(2026, 10, 26, 9),
  ownerId: null,
  dealId: '301',
  contactIds: ['101'],
  companyIds: ['201'],
};

const tasksOfDeal = async () => (await test.crm().readAssociations('deal', 'task', ['301'])).get('301') ?? [];

it('creates a task with all its associations, in one call', async () => {
  const crm = test.crm();
  const { id, isNew } = await crm.createTask(task);
  expect(isNew).toBe(true);
  expect(crm.callCount()).toBe(1);
  const { key, subject, dueAt } = task;
  expect(await crm.readTasks([id])).toEqual([{ id, key, subject, dueAt, status: 'NOT_STARTED' }]);
  expect(await tasksOfDeal()).toEqual([id]);
  expect((await crm.readAssociations('task', 'contact', [id])).get(id)).toEqual(['101']);
  expect((await crm.readAssociations('task', 'company', [id])).get(id)).toEqual(['201']);
});

it('writes notes as text, never as markup', async () => {
  const { id } = await test.crm().createTask(task);
  const answer = await fetch(`${test.portal.url}/crm/v3/objects/tasks/${id}?properties=hs_task_body`, {
    headers: { authorization: `Bearer ${test.portal.accessToken}` },
  });
  expect(await answer.json()).toMatchObject({
    properties: { hs_task_body: 'Ask &lt;Ada&gt; about price &amp; terms.<br>Then call.' },
  });
});

it('leads to the task that is there, instead of a second one', async () => {
  const crm = test.crm();
  const first = await crm.createTask(task);
  expect(await crm.createTask(task)).toEqual({ id: first.id, isNew: false });
  expect(await crm.readTaskByKey(task.key)).toMatchObject({ id: first.id });
  expect(await crm.readTaskByKey('301:other:2026-11-26')).toBeNull();
});

it('makes one of two at once', async () => {
  const [a, b] = await Promise.all([test.crm().createTask(task), test.crm().createTask(task)]);
  expect(a.id).toBe(b.id);
  expect(await tasksOfDeal()).toHaveLength(1);
});

it.each<[string, Fault['effect']]>([
  ['an answer that was lost', { kind: 'apply-then-drop' }],
  ['a dropped connection', { kind: 'drop-connection' }],
  ['500', { kind: 'status', status: 500 }],
])('ends in one task after %s', async (_, effect) => {
  test.portal.faults.add({ method: 'POST', path: '/crm/v3/objects/tasks', effect });
  await test.crm().createTask(task);
  expect(await tasksOfDeal()).toHaveLength(1);
});

it('can be made again after it was put into the recycle bin', async () => {
  const crm = test.crm();
  const { id } = await crm.createTask(task);
  await crm.archiveTask(id);
  await crm.archiveTask(id);
  expect(await crm.readTasks([id])).toEqual([]);
  expect((await crm.createTask(task)).isNew).toBe(true);
});
