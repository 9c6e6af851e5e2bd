import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DealActionRequest } from '#core/views/deal-action-view.ts';
import { dealAction } from '../../../src/app/use-cases/deal-action/deal-action.ts';
import { dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { actionContext, mendable } from '../support/repair-account.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(mendable);
});
afterAll(() => app.portal.close());
beforeEach(() => app.reset(mendable));

const task = {
  dealId: '301',
  action: 'create-task',
  stepId: 'proposal-follow-up',
  subject: 'Follow up the proposal',
  body: 'Ask about the terms.',
  dueAt: portalNow + 3 * dayMs,
} as const;

async function run(request: DealActionRequest) {
  const result = await dealAction(request, actionContext(app, null));
  if (!result.ok) throw new Error(result.failure.code);
  return result.view;
}

describe('a task', () => {
  const tasks = () => app.list('tasks');

  it('is made for deal, contact and company, in three calls', async () => {
    const { result, calls } = await app.calls(() => run(task));
    expect(result.task).toMatchObject({ outcome: 'created', subject: task.subject, dueAt: task.dueAt });
    expect(calls).toBe(3);
    const id = result.task?.id ?? '';
    const { crm } = app.context();
    expect((await crm.readAssociations('task', 'deal', [id])).get(id)).toEqual(['301']);
    expect((await crm.readAssociations('task', 'contact', [id])).get(id)).toEqual(['101']);
    expect((await crm.readAssociations('task', 'company', [id])).get(id)).toEqual(['501']);
  });

  it('is made once, by two clicks and by two at once', async () => {
    const [one, other] = await Promise.all([run(task), run(task)]);
    expect(one.task?.id).toBe(other.task?.id);
    expect((await run(task)).task).toMatchObject({ outcome: 'already', id: one.task?.id });
    expect(await tasks()).toHaveLength(1);
  });

  it.each(['apply-then-drop', 'drop-connection'] as const)(
    'is made once, whichever call ends by %s',
    async (kind) => {
      for (let after = 0; after < 3; after++) {
        await app.reset(mendable);
        app.portal.faults.add({ after, effect: { kind } });
        await run(task).catch(() => undefined);
        app.portal.faults.clear();
        await run(task);
        expect(await tasks(), `fault in call ${after + 1}`).toHaveLength(1);
      }
    },
  );

  it('that is due already is due tomorrow, and is still the same', async () => {
    const late = { ...task, dueAt: portalNow - 5 * dayMs };
    expect((await run(late)).task).toMatchObject({ outcome: 'created', dueAt: portalNow + dayMs });
    expect((await run(late)).task).toMatchObject({ outcome: 'already' });
  });

  it('is not made for a closed deal', async () => {
    const result = await dealAction({ ...task, dealId: '302' }, actionContext(app, null));
    expect(result).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect(await tasks()).toEqual([]);
  });

  it('can be taken back, twice without harm, and made again', async () => {
    const taskId = (await run(task)).task?.id ?? '';
    const remove = { dealId: '301', action: 'remove-task', taskId } as const;
    expect((await run(remove)).task).toMatchObject({ outcome: 'removed', subject: task.subject });
    expect((await run(remove)).task).toMatchObject({ outcome: 'removed' });
    expect(await tasks()).toEqual([]);
    expect((await run(task)).task).toMatchObject({ outcome: 'created' });
  });

  it('that somebody has begun stays, and so does one of another deal', async () => {
    const taskId = (await run(task)).task?.id ?? '';
    const remove = { action: 'remove-task', taskId } as const;
    expect(await dealAction({ ...remove, dealId: '302' }, actionContext(app, null))).toMatchObject({
      failure: { code: 'record-not-found' },
    });
    await fetch(`${app.portal.url}/crm/v3/objects/tasks/${taskId}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${app.portal.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { hs_task_status: 'COMPLETED' } }),
    });
    expect((await run({ ...remove, dealId: '301' })).task).toMatchObject({ outcome: 'begun' });
    expect(await tasks()).toHaveLength(1);
  });
});
