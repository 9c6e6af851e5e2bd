import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ManagementSettings } from '#core/settings/management.ts';
import { company, dayMs } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { begin, buyer, management, people, said, staffed, sweepOnce, tasksOf } from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

const seed = (ownerId: string = people.rep) =>
  staffed(
    company('501'),
    buyer('101', { hubspot_owner_id: ownerId }),
    said({ contactId: '101', kinds: 'pricing' }),
  );

const escalating: ManagementSettings = {
  ...management,
  tasks: { ...management.tasks, escalateAfterHours: 8 },
};

const withTeam = (changes: Partial<ManagementSettings['teams'][number]>): ManagementSettings => ({
  ...management,
  teams: management.teams.map((team) => ({ ...team, ...changes })),
});

describe('who is told', () => {
  it.each<[string, string, ManagementSettings, string | null]>([
    ['the first manager of the team', people.rep, management, people.manager],
    ['the fallback for a team without managers', people.otherRep, management, people.director],
    ['the fallback where nobody owns the contact', '', management, people.director],
    [
      'the next where the first was deactivated',
      people.rep,
      withTeam({ managerIds: [people.gone, people.second] }),
      people.second,
    ],
    [
      'the next where the first is away',
      people.rep,
      {
        ...management,
        absences: [{ ownerId: people.manager, from: '2026-11-20', to: '2026-11-30' }],
      },
      people.second,
    ],
    ['the next for an opportunity of their own', people.manager, management, people.second],
    ['nobody where nobody is set', '', { ...management, teams: [], fallbackManagerIds: [] }, null],
  ])('is %s', async (_, ownerId, settings, told) => {
    await begin(app, seed(ownerId), settings);
    const view = await sweepOnce(app);
    expect((await tasksOf(app)).map((task) => task.ownerId)).toEqual(told === null ? [] : [told]);
    expect(view.withoutManager).toBe(told === null ? 1 : 0);
  });

  it('is the next where HubSpot takes no task for an owner', async () => {
    await begin(app, seed(), withTeam({ managerIds: ['77', people.second] }));
    expect(await sweepOnce(app)).toMatchObject({ created: 1 });
    expect(await tasksOf(app)).toMatchObject([{ ownerId: people.second, told: [people.second] }]);
  });

  it('reads the task in the language of the team', async () => {
    await begin(app, seed(), withTeam({ language: 'fr' }));
    await sweepOnce(app);
    const [task] = await tasksOf(app);
    expect(task?.subject).toMatch(/^Pas encore de transaction/);
    expect(task?.body).toContain('Que faire');
  });
});

describe('a task that nobody touches', () => {
  it('goes to the next in the chain, once each, and stays with the last', async () => {
    await begin(app, seed(), escalating);
    await sweepOnce(app);
    const owners: (string | null | undefined)[] = [];
    for (let day = 0; day < 10; day++) {
      app.portal.clock.advance(dayMs);
      await sweepOnce(app);
      await sweepOnce(app);
      owners.push((await tasksOf(app))[0]?.ownerId);
    }
    const [task, ...more] = await tasksOf(app);
    expect(more).toEqual([]);
    expect([...new Set(owners)]).toEqual([people.manager, people.second, people.director]);
    expect(task).toMatchObject({
      ownerId: people.director,
      told: [people.manager, people.second, people.director],
    });
    expect(task?.body.match(/passed on to you/g)).toHaveLength(2);
  });

  it('stays with somebody who has begun it, and where the admin wants no escalation', async () => {
    await begin(app, seed(), escalating);
    await sweepOnce(app);
    const [task] = await tasksOf(app);
    await app.crm().updateManagerTasks([{ id: task!.id, status: 'IN_PROGRESS' }]);
    app.portal.clock.advance(7 * dayMs);
    expect(await sweepOnce(app)).toMatchObject({ escalated: 0 });
    await begin(app, seed());
    await sweepOnce(app);
    app.portal.clock.advance(7 * dayMs);
    expect(await sweepOnce(app)).toMatchObject({ escalated: 0 });
  });

  it('waits for room in the day of whoever gets it', async () => {
    const none = { ...escalating, tasks: { ...escalating.tasks, dailyCap: 1 } };
    const ids = ['101', '102'];
    const two = staffed(
      company('501'),
      ...ids.flatMap((id) => [buyer(id), said({ contactId: id, kinds: 'pricing' })]),
    );
    await begin(app, two, none);
    await sweepOnce(app);
    for (let day = 0; day < 4; day++) {
      app.portal.clock.advance(dayMs);
      await sweepOnce(app);
    }
    const tasks = (await tasksOf(app)).filter(({ key }) => key.startsWith('opportunity'));
    expect(tasks).toHaveLength(2);
  });

  it('is handed on at once where its owner has left', async () => {
    await begin(app, seed());
    await sweepOnce(app);
    const owners = staffed().owners.map((owner) =>
      owner.id === people.manager ? { ...owner, archived: true } : owner,
    );
    const [before] = await tasksOf(app);
    const readOwners = () =>
      Promise.resolve(
        owners.map(({ id, archived }) => ({
          ...{ id, name: id, isActive: !archived, teams: [{ id: '900', name: 'Paris' }] },
        })),
      );
    const late = app.portal.clock.now() + 1e7;
    await sweepOnce(app, 'schedule', {
      crm: { ...app.crm({ deadlineAt: late }), readOwners },
      deadline: late,
    });
    expect(before?.ownerId).toBe(people.manager);
    const [after] = await tasksOf(app);
    expect(after).toMatchObject({ ownerId: people.second, told: [people.manager, people.second] });
  });
});
