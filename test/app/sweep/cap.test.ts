import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { company, dayMs, portalNow } from '../support/account.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import {
  begin,
  buyer,
  decide,
  management,
  people,
  said,
  settingsOf,
  staffed,
  sweepOnce,
  tasksOf,
} from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

/** Eight contacts of one rep; the older the mail, the smaller its id. */
const ids = Array.from({ length: 8 }, (_, at) => String(101 + at));
const eight = staffed(
  company('501'),
  ...ids.flatMap((id, at) => [buyer(id), said({ contactId: id, kinds: 'pricing', daysAgo: 20 - at })]),
);

const capped = { ...management, tasks: { ...management.tasks, dailyCap: 3 } };

const kindsOf = async () => {
  const tasks = await tasksOf(app);
  const open = tasks.filter(({ status }) => status !== 'COMPLETED');
  return {
    tasks: open.filter(({ key }) => key.startsWith('opportunity')),
    digests: open.filter(({ key }) => key.startsWith('digest')),
  };
};

describe("a manager's day", () => {
  it('holds the cap of tasks and one digest of the rest, however often it is swept', async () => {
    await begin(app, eight, capped);
    expect(await sweepOnce(app)).toMatchObject({ created: 3, inDigests: 5 });
    for (let again = 0; again < 3; again++) expect(await sweepOnce(app)).toMatchObject({ created: 0 });
    const { tasks, digests } = await kindsOf();
    expect(tasks.map(({ key }) => key)).toEqual(ids.slice(0, 3).map((id) => `opportunity:${id}:4${id}`));
    expect(digests.map(({ key }) => key)).toEqual([`digest:${people.manager}:2026-11-23`]);
    expect(digests[0]?.subject).toContain('5');
    const linked = await app.crm().readAssociations('task', 'contact', [digests[0]!.id]);
    expect(linked.get(digests[0]!.id)).toHaveLength(5);
  });

  it('brings the digest up to date in place, and completes it when nothing is left', async () => {
    await begin(app, eight, capped);
    await sweepOnce(app);
    await decide(app, '4108:pricing', { state: 'dismissed', at: portalNow, reason: 'misread' });
    await sweepOnce(app);
    const { digests } = await kindsOf();
    expect(digests).toHaveLength(1);
    expect(digests[0]?.subject).toContain('4');
    for (const id of ids) {
      const open = { state: 'dismissed', at: portalNow, reason: 'misread' } as const;
      await decide(app, `4${id}:pricing`, open);
    }
    await sweepOnce(app);
    expect(await kindsOf()).toEqual({ tasks: [], digests: [] });
  });

  it('is followed by another, which takes from the digest what it has room for', async () => {
    await begin(app, eight, capped);
    await sweepOnce(app);
    app.portal.clock.advance(dayMs);
    expect(await sweepOnce(app)).toMatchObject({ created: 3, inDigests: 2 });
    const { tasks, digests } = await kindsOf();
    expect(tasks).toHaveLength(6);
    expect(digests.map(({ key }) => key)).toEqual([`digest:${people.manager}:2026-11-24`]);
    app.portal.clock.advance(dayMs);
    expect(await sweepOnce(app)).toMatchObject({ created: 2, inDigests: 0 });
    const last = await kindsOf();
    expect(last.tasks).toHaveLength(8);
    expect(last.digests).toEqual([]);
  });

  it('leaves a digest that the manager completed as it is', async () => {
    await begin(app, eight, capped);
    await sweepOnce(app);
    const { digests } = await kindsOf();
    await app.crm().updateManagerTasks([{ id: digests[0]!.id, status: 'COMPLETED' }]);
    await decide(app, '4108:pricing', { state: 'dismissed', at: portalNow, reason: 'misread' });
    await sweepOnce(app);
    expect((await kindsOf()).digests).toEqual([]);
  });

  it('has no room for a second cap when the clock goes back over midnight', async () => {
    await begin(app, eight, capped);
    const night = portalNow + 15 * 3_600_000;
    const at = (now: number) => ({ now: () => now, deadline: now + 1e7 });
    await sweepOnce(app, 'schedule', at(night));
    await sweepOnce(app, 'schedule', at(night - 2 * 3_600_000));
    const { tasks, digests } = await kindsOf();
    expect(tasks).toHaveLength(3);
    expect(digests.map(({ key }) => key)).toEqual([`digest:${people.manager}:2026-11-24`]);
  });

  it('is not held up for long by a clock that had leapt a year ahead', async () => {
    await begin(app, eight, capped);
    const year = portalNow + 365 * dayMs;
    await sweepOnce(app, 'schedule', { now: () => year, deadline: year + 1e7 });
    expect((await kindsOf()).tasks).toEqual([]);
    expect(await sweepOnce(app)).toMatchObject({ created: 3 });
  });

  it('goes by the settings of now', async () => {
    await begin(app, eight, capped);
    await sweepOnce(app);
    await settingsOf(app, { ...capped, tasks: { ...capped.tasks, dailyCap: 5 } });
    expect(await sweepOnce(app)).toMatchObject({ created: 2, inDigests: 3 });
  });
});
