import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaseMs } from '../../../src/app/use-cases/sweep/sweep.ts';
import { company, dayMs } from '../support/account.ts';
import { killable } from '../scan/scan-support.ts';
import { startAppPortal, type AppPortal } from '../support/app-portal.ts';
import { begin, buyer, management, said, staffed, sweepOnce, tasksOf } from './sweep-support.ts';

let app: AppPortal;
beforeAll(async () => {
  app = await startAppPortal(staffed());
});
afterAll(() => app.portal.close());

const ids = Array.from({ length: 7 }, (_, at) => String(101 + at));
const seven = staffed(
  company('501'),
  ...ids.flatMap((id, at) => [
    buyer(id),
    said({ contactId: id, kinds: at % 2 ? 'pricing renewal' : 'pricing', daysAgo: 20 - at }),
  ]),
);
const capped = { ...management, tasks: { ...management.tasks, dailyCap: 3, escalateAfterHours: 8 } };

/** What must be the same, however often a sweep was killed. */
async function outcome() {
  const tasks = await tasksOf(app);
  const keys = ids.flatMap((id) => [`4${id}:pricing`, `4${id}:renewal`]);
  const signals = await app.context().store.readByKeys(keys);
  return {
    tasks: tasks.map(({ key, ownerId, status, told, body }) => ({ key, ownerId, status, told, body })),
    marks: signals.map(({ key, managerTaskKey }) => [key, managerTaskKey]).sort(),
  };
}

async function sweepFrom(begun: () => Promise<void>, kill: Parameters<typeof killable>[0]) {
  await begun();
  let sent = 0;
  const counted = killable(kill, () => undefined);
  const fetch: typeof globalThis.fetch = (input, init) => {
    sent += 1;
    return counted(input, init);
  };
  await sweepOnce(app, 'schedule', { fetch }).catch(() => undefined);
  if (kill) {
    app.portal.clock.advance(leaseMs + 1);
    await sweepOnce(app);
  }
  return { sent, outcome: await outcome() };
}

const first = () => begin(app, seven, capped);

/** Two days later some are settled, one task is gone, and the others are handed on. */
async function later(): Promise<void> {
  await first();
  await sweepOnce(app);
  const { store } = app.context();
  const decision = { state: 'dismissed', at: app.portal.clock.now(), reason: 'misread' } as const;
  await store.decide(['4101:pricing', '4104:pricing', '4104:renewal'], decision);
  app.portal.clock.advance(2 * dayMs);
}

describe('a sweep that is killed', () => {
  it.each([
    ['on its first day', first],
    ['when tasks are settled and handed on', later],
  ])(
    'comes to the same tasks, none twice, %s',
    async (_, begun) => {
      const whole = await sweepFrom(begun, null);
      expect(whole.outcome.tasks.length).toBeGreaterThan(3);
      for (let after = 0; after < whole.sent; after++) {
        for (const isSent of [false, true]) {
          const killed = await sweepFrom(begun, { after, isSent });
          expect(killed.outcome, `killed at call ${after}, sent: ${isSent}`).toEqual(whole.outcome);
        }
      }
    },
    240_000,
  );
});

describe('two sweeps at once', () => {
  it.each([
    ['on the first day', first],
    ['later', later],
  ])('come to the same tasks as one, %s', async (_, begun) => {
    const whole = await sweepFrom(begun, null);
    await begun();
    await Promise.all([sweepOnce(app), sweepOnce(app), sweepOnce(app)]);
    app.portal.clock.advance(leaseMs + 1);
    await sweepOnce(app);
    const both = await outcome();
    expect(both.marks).toEqual(whole.outcome.marks);
    const short = (tasks: typeof both.tasks) => tasks.map((task) => ({ ...task, body: '' }));
    expect(short(both.tasks)).toEqual(short(whole.outcome.tasks));
  });
});

describe('a sweep that runs out of time', () => {
  it('goes on with the next call, from what was gathered', async () => {
    await first();
    const whole = await sweepFrom(first, null);
    await first();
    const views = [];
    for (let call = 0; call < 12; call++) {
      // The clock moves with each answer, so that some work fits into a call and the rest does not.
      const start = app.portal.clock.now();
      let at = start;
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const answer = await globalThis.fetch(input, init);
        at += 400;
        return answer;
      };
      const deadline = start + 7_000;
      views.push(
        await sweepOnce(app, 'schedule', { fetch, now: () => at, deadline, deadlineAt: start + 60_000 }),
      );
      if (views.at(-1)?.remaining === 0) break;
    }
    expect(views.length).toBeGreaterThan(1);
    expect(views.at(-1)?.remaining).toBe(0);
    expect((await outcome()).marks).toEqual(whole.outcome.marks);
  });
});
