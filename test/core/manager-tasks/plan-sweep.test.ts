import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedDay, claimedKeys, type Claims } from '#core/manager-tasks/claims.ts';
import { dayOf } from '#core/manager-tasks/environment.ts';
import { taskStatuses, type ManagerTask } from '#core/manager-tasks/manager-task.ts';
import { planSweep, type SweepPlan } from '#core/manager-tasks/plan-sweep.ts';
import type { TaskCase } from '#core/manager-tasks/task-case.ts';
import type { Decision, Signal } from '#core/signals/signal.ts';
import { caseOf, dayMs, environment, manager, now, rep, second, signal, task, withTasks } from './samples.ts';

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant<Decision>({ state: 'open' }),
  fc.constant<Decision>({ state: 'dismissed', at: now, reason: 'misread' }),
  fc.constantFrom('301', '302').map((dealId): Decision => ({ state: 'accepted', at: now, dealId })),
  fc.integer({ min: -3, max: 3 }).map((days): Decision => ({
    ...{ state: 'snoozed', at: now - 9 * dayMs },
    until: now + days * dayMs,
  })),
);

/** Signals of a contact: a kind each, of emails of the last three weeks. */
const signalsOf = (unit: string): fc.Arbitrary<readonly Signal[]> =>
  fc
    .uniqueArray(
      fc.record({
        email: fc.nat(2),
        kind: fc.constantFrom('pricing', 'renewal', 'discount'),
        tier: fc.constantFrom('alert', 'review'),
        probability: fc.constantFrom(0.6, 0.9),
        days: fc.nat(20),
        expected: fc.nat(9_000),
        isCovered: fc.boolean(),
        decision,
      }),
      { selector: ({ email, kind }) => `${email}:${kind}`, maxLength: 4 },
    )
    .map((found) =>
      found.map(({ email, kind, tier, probability, days, expected, isCovered, decision: decided }) => {
        const emailId = `${unit}${email}`;
        const base = signal();
        return signal({
          ...{ key: `${emailId}:${kind}`, emailId, kind, tier, probability, contactId: unit },
          ...{ sentAt: now - (days + email * 20) * dayMs, decision: decided },
          ...(isCovered ? { coverage: 'covered', dealId: '301' } : {}),
          estimate: { ...base.estimate!, expected },
        } as Partial<Signal>);
      }),
    );

const cases: fc.Arbitrary<readonly TaskCase[]> = fc
  .tuple(...['101', '102', '103', '104', '105', '106', '107'].map(signalsOf), fc.subarray(['301', '302']))
  .map((parts) => {
    const deals = new Set(parts.at(-1) as string[]);
    return parts.slice(0, -1).map((signals, at) => {
      const unitId = String(101 + at);
      const contact = { ...caseOf().contact!, id: unitId, ownerId: at % 3 ? rep : manager };
      return caseOf({ unitId, contact, signals: signals as Signal[], dealIds: deals });
    });
  });

const settings = withTasks({ dailyCap: 2, escalateAfterHours: 8 });

/** The account after the plan was carried out. */
function apply(before: readonly TaskCase[], plan: SweepPlan): readonly TaskCase[] {
  const created = plan.create.map((told) =>
    task({
      ...{ id: told.key, key: told.key, ownerId: told.managerId, told: [told.managerId], dueAt: now + dayMs },
      createdAt: now,
    }),
  );
  const marks = new Map([
    ...plan.marks,
    ...plan.joined.flatMap(({ taskKey, signals }) => signals.map(({ key }) => [key, taskKey] as const)),
    ...plan.create.flatMap((told) => told.signals.map(({ key }) => [key, told.key] as const)),
  ]);
  return before.map((each) => ({
    ...each,
    tasks: [
      ...each.tasks.map((one) => changed(one, plan)),
      ...created.filter(({ key }) => key.split(':')[1] === each.unitId),
    ],
    signals: each.signals.map((one) => {
      const managerTaskKey = marks.get(one.key) ?? one.managerTaskKey;
      return managerTaskKey === undefined ? one : { ...one, managerTaskKey };
    }),
  }));
}

function changed(one: ManagerTask, plan: SweepPlan): ManagerTask {
  const change = plan.changes.find(({ task: { key } }) => key === one.key);
  switch (change?.kind) {
    case 'complete':
      return { ...one, status: taskStatuses.completed, settledBy: change.settledBy };
    case 'reopen':
      return { ...one, status: taskStatuses.untouched, settledBy: [], dueAt: change.dueAt };
    case 'note-deals':
      return { ...one, settledBy: change.settledBy };
    case 'hand-over': {
      const [next] = change.candidates;
      return { ...one, ownerId: next!.ownerId, told: [...one.told, next!.ownerId], dueAt: next!.dueAt };
    }
    case undefined:
      return one;
  }
}

const shuffled = (given: readonly TaskCase[]) => [...given].reverse();
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('a plan', () => {
  it('leaves nothing to do once it was carried out', () => {
    fc.assert(
      fc.property(cases, (before) => {
        const plan = planSweep(before, {}, settings);
        const again = planSweep(apply(before, plan), plan.claims, settings);
        expect(again.create).toEqual([]);
        expect(again.changes).toEqual([]);
        expect(again.joined).toEqual([]);
        expect([...again.marks]).toEqual([]);
        expect(keysOf(again.leftOver)).toEqual(keysOf(plan.leftOver));
      }),
    );
  });

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(cases, (before) => {
        const plan = planSweep(before, {}, settings);
        const other = planSweep(shuffled(before), {}, settings);
        expect(keysOf(other.create)).toEqual(keysOf(plan.create));
        expect(keysOf(other.leftOver)).toEqual(keysOf(plan.leftOver));
        expect(other.claims).toEqual(plan.claims);
      }),
    );
  });

  it('never goes above the cap, whatever was claimed before', () => {
    const claimed = fc.dictionary(
      fc.constantFrom(manager, second),
      fc.record({
        day: fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24', '2027-11-24'),
        keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'opportunity:101:1010'), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(cases, claimed, (before, claims: Claims) => {
        const plan = planSweep(before, claims, settings);
        for (const id of new Set(plan.create.map(({ managerId }) => managerId))) {
          const today = dayOf(id, settings);
          const had = claimedKeys(id, claims, today);
          const has = claimedKeys(id, plan.claims, today);
          expect(has.length).toBeLessThanOrEqual(Math.max(2, had.length));
          const made = plan.create.filter(({ managerId }) => managerId === id);
          expect(made.every(({ key }) => has.includes(key))).toBe(true);
        }
      }),
    );
  });

  it('puts each signal into one task, over any number of days', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 5 }), (before, days) => {
        let state = before;
        let claims: Claims = {};
        let at = now;
        const made: string[] = [];
        const taskOf = new Map<string, string>();
        for (const step of [0, ...days]) {
          at += step * dayMs;
          const plan = planSweep(state, claims, { ...settings, now: at });
          made.push(...keysOf(plan.create));
          state = apply(state, plan);
          claims = plan.claims;
          for (const { key, managerTaskKey } of state.flatMap(({ signals }) => signals)) {
            if (managerTaskKey === undefined) continue;
            expect(taskOf.get(key) ?? managerTaskKey).toBe(managerTaskKey);
            taskOf.set(key, managerTaskKey);
          }
        }
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });
});

describe("a manager's day", () => {
  it.each([
    ['of today', '2026-11-23', '2026-11-23', 2],
    ['of yesterday', '2026-11-22', '2026-11-23', 0],
    ['of tomorrow, since the clock went back', '2026-11-24', '2026-11-24', 2],
    ['of next year, since the clock had leapt', '2027-11-23', '2026-11-23', 0],
  ])('%s', (_, day, counts, held) => {
    const claims = { [manager]: { day, keys: ['a', 'b'] } };
    expect(claimedDay(manager, claims, '2026-11-23')).toBe(counts);
    expect(claimedKeys(manager, claims, '2026-11-23')).toHaveLength(held);
  });
});

it('tells nobody where nobody is set', () => {
  const nobody = { ...environment, settings: { ...environment.settings, teams: [], fallbackManagerIds: [] } };
  const unowned = caseOf({ contact: { ...caseOf().contact!, ownerId: null } });
  const plan = planSweep([unowned], {}, nobody);
  expect(plan).toMatchObject({ create: [], leftOver: [], withoutManager: [{ unitId: '101' }] });
});
