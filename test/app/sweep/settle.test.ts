import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decide as decideOn } from '../../../src/app/use-cases/decide/decide.ts';
import { processEmailEvents } from '../../../src/app/use-cases/process-email-events.ts';
import { company, dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { begin, buyer, decide, people, said, settle, staffed, sweepOnce, tasksOf } from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

const key = 'opportunity:101:4101';
const signalKey = '4101:pricing';

beforeEach(async () => {
  await begin(app, staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' })));
  await sweepOnce(app);
});

const taskOf = async () => (await tasksOf(app)).find((task) => task.key === key);

const noDeal = { amount: null, currency: null, pipelineId: 'default', stageId: 'open' } as const;

async function createDealFor(contactId: string): Promise<string> {
  const deal = {
    name: 'By hand',
    ...noDeal,
    dealType: 'newbusiness',
    closeDate: null,
    ownerId: null,
  } as const;
  const links = { contactIds: [contactId], companyIds: [], emailIds: [] };
  return (await app.crm().createDeal({ ...deal, ...links })).id;
}

async function archiveDeal(id: string): Promise<void> {
  const headers = { authorization: `Bearer ${app.portal.accessToken}` };
  await fetch(`${app.portal.url}/crm/v3/objects/deals/${id}`, { method: 'DELETE', headers });
  settle(app);
}

async function setTask(fields: { readonly status?: string; readonly body?: string }): Promise<void> {
  const task = await taskOf();
  await app.crm().updateManagerTasks([{ id: task!.id, ...fields }]);
  settle(app);
}

describe('a task', () => {
  it.each([
    ['dismisses', { state: 'dismissed', at: portalNow, reason: 'not-buying' }],
    ['snoozes', { state: 'snoozed', at: portalNow, until: portalNow + 30 * dayMs }],
  ] as const)('completes itself when somebody %s the signal', async (_, decision) => {
    await decide(app, signalKey, decision);
    expect(await sweepOnce(app)).toMatchObject({ completed: 1, created: 0 });
    expect(await taskOf()).toMatchObject({ status: 'COMPLETED', settledBy: ['decided'] });
    expect(await sweepOnce(app)).toMatchObject({ completed: 0, reopened: 0, created: 0 });
  });

  it('completes itself when somebody makes a deal of it on the card', async () => {
    const deal = {
      ...{ name: 'New', amount: 1_000, currency: 'EUR', pipelineId: 'default', stageId: 'open' },
      ...({ dealType: 'newbusiness', closeDate: null } as const),
    };
    const request = { recordType: 'contact', recordId: '101', keys: [signalKey] } as const;
    const answer = await decideOn({ ...request, action: 'create-deal', deal }, app.context());
    expect(answer.ok).toBe(true);
    settle(app);
    expect(await sweepOnce(app)).toMatchObject({ completed: 1 });
    const [signal] = await app.context().store.readByKeys([signalKey]);
    expect(await taskOf()).toMatchObject({ settledBy: [signal?.dealId] });
  });

  it('completes itself when a deal made by hand covers it', async () => {
    const dealId = await createDealFor('101');
    expect(await sweepOnce(app)).toMatchObject({ completed: 1 });
    expect(await taskOf()).toMatchObject({ status: 'COMPLETED', settledBy: [dealId] });
  });

  it('stays open while one of its signals is', async () => {
    await begin(
      app,
      staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing renewal' })),
    );
    await sweepOnce(app);
    await decide(app, signalKey, { state: 'dismissed', at: portalNow, reason: 'misread' });
    expect(await sweepOnce(app)).toMatchObject({ completed: 0 });
    await decide(app, '4101:renewal', { state: 'dismissed', at: portalNow, reason: 'misread' });
    expect(await sweepOnce(app)).toMatchObject({ completed: 1 });
  });

  it.each(['made by hand', 'that a person accepted it into'])(
    'opens again when the deal %s is deleted, and says so',
    async (how) => {
      const dealId = await createDealFor('101');
      if (how !== 'made by hand') await decide(app, signalKey, { state: 'accepted', at: portalNow, dealId });
      await sweepOnce(app);
      await archiveDeal(dealId);
      expect(await sweepOnce(app)).toMatchObject({ reopened: 1, created: 0 });
      const task = await taskOf();
      expect(task).toMatchObject({ status: 'NOT_STARTED', settledBy: [] });
      expect(task?.body).toContain('was deleted');
      expect(await sweepOnce(app)).toMatchObject({ reopened: 0, completed: 0, created: 0 });
      const [signal] = await app.context().store.readByKeys([signalKey]);
      expect(signal?.decision.state).toBe(how === 'made by hand' ? 'open' : 'accepted');
    },
  );

  it('opens again when the date passes until which it was set aside', async () => {
    await decide(app, signalKey, { state: 'snoozed', at: portalNow, until: portalNow + 2 * dayMs });
    await sweepOnce(app);
    app.portal.clock.advance(3 * dayMs);
    expect(await sweepOnce(app)).toMatchObject({ reopened: 1 });
    expect(await tasksOf(app)).toHaveLength(1);
  });

  it('stays completed when the manager completed it, though nothing was decided', async () => {
    await setTask({ status: 'COMPLETED' });
    for (const days of [0, 1, 7]) {
      app.portal.clock.advance(days * dayMs);
      expect(await sweepOnce(app)).toMatchObject({ created: 0, reopened: 0 });
    }
    expect(await tasksOf(app)).toMatchObject([{ status: 'COMPLETED' }]);
  });

  it('opens again when the manager completed it with a deal that is deleted later', async () => {
    const dealId = await createDealFor('101');
    await setTask({ status: 'COMPLETED' });
    expect(await sweepOnce(app)).toMatchObject({ completed: 0 });
    await archiveDeal(dealId);
    expect(await sweepOnce(app)).toMatchObject({ reopened: 1 });
    expect(await taskOf()).toMatchObject({ status: 'NOT_STARTED' });
  });

  it('never comes back when the manager deleted it', async () => {
    const task = await taskOf();
    await app.crm().archiveTask(task!.id);
    settle(app);
    app.portal.clock.advance(2 * dayMs);
    expect(await sweepOnce(app)).toMatchObject({ created: 0 });
    expect(await tasksOf(app)).toEqual([]);
  });

  it('takes in what the contact writes later, below what people noted in it', async () => {
    const later = said({ contactId: '101', kinds: 'renewal', daysAgo: 1, emailId: '4555' });
    await app.reset(
      staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }), later),
    );
    await begin(
      app,
      staffed(company('501'), buyer('101'), said({ contactId: '101', kinds: 'pricing' }), later),
    );
    await app.context().store.withdraw(['4555:renewal']);
    settle(app);
    await sweepOnce(app);
    await setTask({ body: 'I will call her on Monday.' });
    const [signal] = await app.context().store.readByKeys([signalKey]);
    await app
      .context()
      .store.save([
        { ...signal!, key: '4555:renewal', emailId: '4555', kind: 'renewal', quote: 'They say: renewal.' },
      ]);
    settle(app);
    expect(await sweepOnce(app)).toMatchObject({ created: 0 });
    const task = await taskOf();
    expect(task?.body).toContain('I will call her on Monday.');
    expect(task?.body).toContain('They say: renewal.');
    expect(await app.context().store.readByKeys(['4555:renewal'])).toMatchObject([{ managerTaskKey: key }]);
    const before = task?.body;
    await sweepOnce(app);
    expect((await taskOf())?.body).toBe(before);
    expect(await tasksOf(app)).toHaveLength(1);
  });

  it('is no matter of a webhook that comes twice', async () => {
    await processEmailEvents(['4101'], app.context());
    await processEmailEvents(['4101'], app.context());
    settle(app);
    expect(await sweepOnce(app)).toMatchObject({ created: 0 });
    expect(await tasksOf(app)).toMatchObject([{ ownerId: people.manager }]);
  });

  it('completes itself when the contact is deleted', async () => {
    const headers = { authorization: `Bearer ${app.portal.accessToken}` };
    await fetch(`${app.portal.url}/crm/v3/objects/contacts/101`, { method: 'DELETE', headers });
    settle(app);
    expect(await sweepOnce(app)).toMatchObject({ completed: 1, created: 0 });
    expect(await sweepOnce(app)).toMatchObject({ completed: 0, reopened: 0, created: 0 });
  });
});
