import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewManagerTask } from '#crm/tasks/manager-task-records.ts';
import { notesToWords, textToHtml } from '#crm/tasks/task-notes.ts';
import type { Fault } from '#emulator/portal.contract.ts';
import type { SeedAccount } from '#emulator/seed.ts';
import { startTestPortal, type TestPortal } from '../support/test-portal.ts';
import { testSeed } from '../support/test-seed.ts';

const owner = {
  ...{ id: '21', userId: 1_021, firstName: 'Mae', lastName: 'Lund', email: 'mae@northwind.example' },
  ...{ locale: 'en-GB', teamIds: [], archived: false },
};
const seed: SeedAccount = { ...testSeed, owners: [...testSeed.owners, owner] };

let test: TestPortal;
beforeAll(async () => {
  test = await startTestPortal();
});
afterAll(() => test.portal.close());
beforeEach(() => test.reset(seed));

const task = (number: number, given: Partial<NewManagerTask> = {}): NewManagerTask => ({
  ...{ key: `opportunity:101:${number}`, subject: `Task ${number}`, body: 'They said <yes> & more.\nTo do.' },
  ...{ dueAt: Date.UTC(2026, 10, 24, 9), ownerId: '21', contactIds: ['101'], companyIds: ['201'] },
  ...given,
});

const all = { after: null, madeSince: 0, touchedSince: 0 };
const settle = () => test.portal.clock.advance(30_000);

describe('making tasks', () => {
  it('makes a hundred with their links in one call', async () => {
    const crm = test.crm();
    const outcomes = await crm.createManagerTasks(Array.from({ length: 100 }, (_, at) => task(at)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 100 }, () => 'created'));
    expect(crm.callCount()).toBe(1);
    const [first] = await crm.readManagerTasks(['opportunity:101:0']);
    expect(first).toMatchObject({ ownerId: '21', status: 'NOT_STARTED', told: ['21'], settledBy: [] });
    const linked = await crm.readAssociations('task', 'contact', [first!.id]);
    expect(linked.get(first!.id)).toEqual(['101']);
  });

  it('leads to those that are there, and makes the rest', async () => {
    const crm = test.crm();
    const [first] = await crm.createManagerTasks([task(1)]);
    const again = await crm.createManagerTasks([task(1), task(2)]);
    expect(again).toMatchObject([
      { kind: 'taken', id: first && 'id' in first && first.id },
      { kind: 'created' },
    ]);
  });

  it('makes one of several runs at once', async () => {
    const tasks = [task(1), task(2), task(3)];
    await Promise.all([1, 2, 3].map(() => test.crm().createManagerTasks(tasks)));
    settle();
    expect((await test.crm().listManagerTasks(all)).tasks).toHaveLength(3);
  });

  it.each<[string, Fault['effect']]>([
    ['an answer that was lost', { kind: 'apply-then-drop' }],
    ['a dropped connection', { kind: 'drop-connection' }],
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'status', status: 429 }],
  ])('ends in each task once after %s', async (_, effect) => {
    test.portal.faults.add({ method: 'POST', path: /tasks\/batch\/create/, effect });
    const outcomes = await test.crm().createManagerTasks([task(1), task(2)]);
    expect(outcomes.every((outcome) => 'id' in outcome)).toBe(true);
    settle();
    expect((await test.crm().listManagerTasks(all)).tasks).toHaveLength(2);
  });

  it.each<[string, Partial<NewManagerTask>, string]>([
    ['an owner whom HubSpot does not know', { ownerId: '77' }, 'owner-refused'],
    ['a contact that is gone', { contactIds: ['999'] }, 'refused'],
  ])('is stopped for one task alone by %s', async (_, wrong, kind) => {
    const outcomes = await test.crm().createManagerTasks([task(1), task(2, wrong), task(3)]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['created', kind, 'created']);
  });
});

describe('minding tasks', () => {
  it('writes what changes, and nothing else', async () => {
    const crm = test.crm();
    const [made] = await crm.createManagerTasks([task(1)]);
    const id = made && 'id' in made ? made.id : '';
    const [before] = await crm.readManagerTasks(['opportunity:101:1']);
    await crm.updateManagerTasks([{ id, status: 'COMPLETED', settledBy: ['301', '302'] }]);
    expect(await crm.readManagerTasks(['opportunity:101:1'])).toEqual([
      { ...before, status: 'COMPLETED', settledBy: ['301', '302'] },
    ]);
    const line = { below: before!.body, text: 'Deal <gone>.' };
    await crm.updateManagerTasks([{ id, status: 'NOT_STARTED', settledBy: [], line }]);
    const [after] = await crm.readManagerTasks(['opportunity:101:1']);
    expect(after).toMatchObject({ status: 'NOT_STARTED', settledBy: [] });
    expect(after?.body).toBe(`${before!.body}<br><br>Deal &lt;gone&gt;.`);
  });

  it('tells what became of each update', async () => {
    const crm = test.crm();
    const made = await crm.createManagerTasks([task(1), task(2), task(3)]);
    const [first = '', second = '', third = ''] = made.map((one) => ('id' in one ? one.id : ''));
    await crm.archiveTask(third);
    const outcomes = await crm.updateManagerTasks([
      { id: first, status: 'COMPLETED' },
      { id: second, ownerId: '77' },
      { id: third, status: 'COMPLETED' },
    ]);
    expect(outcomes).toEqual([
      { id: first, kind: 'written' },
      { id: second, kind: 'owner-refused' },
      { id: third, kind: 'gone' },
    ]);
  });

  it('links emails and contacts, and passes over those that are gone', async () => {
    const crm = test.crm();
    const [made] = await crm.createManagerTasks([task(1, { contactIds: [] })]);
    const taskId = made && 'id' in made ? made.id : '';
    await crm.linkTasksToEmails([
      { taskId, emailId: '401' },
      { taskId, emailId: '999999' },
    ]);
    await crm.linkTasksToContacts([{ taskId, contactId: '101' }]);
    expect((await crm.readAssociations('task', 'email', [taskId])).get(taskId)).toEqual(['401']);
    expect((await crm.readAssociations('task', 'contact', [taskId])).get(taskId)).toEqual(['101']);
  });

  it('makes tasks all the same in an account that links none with emails', async () => {
    const path = /associations\/.*tasks\/emails/;
    test.portal.faults.add({ method: 'POST', path, effect: { kind: 'status', status: 400 } });
    const crm = test.crm();
    const [made] = await crm.createManagerTasks([task(1)]);
    const taskId = made && 'id' in made ? made.id : '';
    await expect(crm.linkTasksToEmails([{ taskId, emailId: '401' }])).resolves.toBeUndefined();
  });

  it('erases words and all', async () => {
    const crm = test.crm();
    await crm.createManagerTasks([task(1), task(2)]);
    await crm.eraseManagerTasks(['opportunity:101:1', 'opportunity:101:9']);
    expect(await crm.readManagerTasks(['opportunity:101:1'])).toEqual([]);
    expect(await crm.readManagerTasks(['opportunity:101:2'])).toHaveLength(1);
  });
});

describe('listing tasks', () => {
  it('knows managers’ tasks only: open ones, settled ones, and those that were completed lately', async () => {
    const crm = test.crm();
    const made = await crm.createManagerTasks([1, 2, 3, 4].map((number) => task(number)));
    const [, second = '', third = '', fourth = ''] = made.map((one) => ('id' in one ? one.id : ''));
    const step = { key: '301:step:1', subject: 'Step', body: '', dueAt: 0, ownerId: null, dealId: '301' };
    await crm.createTask({ ...step, contactIds: [], companyIds: [] });
    await crm.updateManagerTasks([
      { id: second, status: 'COMPLETED', settledBy: ['301'] },
      { id: third, status: 'COMPLETED' },
      { id: fourth, status: 'WAITING' },
    ]);
    const at = test.portal.clock.now();
    settle();
    const keys = async (query: Partial<typeof all>) =>
      (await test.crm().listManagerTasks({ ...all, ...query })).tasks.map(({ subject }) => subject);
    expect(await keys({})).toEqual(['Task 1', 'Task 2', 'Task 3', 'Task 4']);
    expect(await keys({ touchedSince: at + 1_000 })).toEqual(['Task 1', 'Task 2', 'Task 4']);
    expect(await keys({ touchedSince: at + 1_000, madeSince: at + 1_000 })).toEqual(['Task 1', 'Task 4']);
  });

  it('goes on after the last of a page', async () => {
    const crm = test.crm();
    await crm.createManagerTasks(Array.from({ length: 150 }, (_, at) => task(at)));
    settle();
    const first = await test.crm().listManagerTasks(all);
    expect(first.tasks).toHaveLength(100);
    const second = await test.crm().listManagerTasks({ ...all, after: first.after });
    expect(second.tasks).toHaveLength(50);
    expect(second.after).toBeNull();
    expect(new Set([...first.tasks, ...second.tasks].map(({ key }) => key)).size).toBe(150);
  });
});

describe('notes of a task', () => {
  it.each([
    ['They said <yes> & "more".\nTo do.', 'They said <yes> & "more". To do.'],
    ['&lt;b&gt; stays text', '&lt;b&gt; stays text'],
    ['', ''],
  ])('read again as the words that were written: %j', (text, words) => {
    expect(notesToWords(textToHtml(text))).toBe(words);
  });

  it('are read whatever an editor made of them', () => {
    expect(notesToWords('<div>They said&nbsp;<strong>yes</strong>.</div><p>To do.</p>')).toBe(
      'They said yes . To do.',
    );
  });

  it('cost time in line with their length', () => {
    const begun = performance.now();
    notesToWords('<'.repeat(200_000));
    notesToWords('&amp;'.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
