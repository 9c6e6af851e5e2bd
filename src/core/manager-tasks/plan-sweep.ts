import { claim, claimedKeys, type Claims } from './claims.ts';
import { dayOf, type SweepEnvironment } from './environment.ts';
import { byValue } from './opportunity.ts';
import { planCase, type CasePlan, type Raised } from './plan-case.ts';
import type { TaskChange } from './settle-task.ts';
import type { TaskCase } from './task-case.ts';

/** An opportunity with the manager who gets it. */
export interface Told extends Raised {
  readonly managerId: string;
}

/** What is to become of the tasks that exist. */
export interface TaskPlan extends Pick<CasePlan, 'marks' | 'changes'> {
  readonly joined: readonly NonNullable<CasePlan['joined']>[];
  /** The managers' days with these tasks in them. */
  readonly claims: Claims;
}

export interface SweepPlan extends TaskPlan {
  /** Tasks to make, the most valuable first. */
  readonly create: readonly Told[];
  /** What does not fit into a manager's day, the most valuable first; it goes into the digest. */
  readonly leftOver: readonly Told[];
  /** Opportunities that there is nobody to tell of. */
  readonly withoutManager: readonly Raised[];
}

/**
 * What a sweep does about these contacts. The order in which they come changes nothing; a manager's day never holds
 * more than the cap, what an earlier run had claimed for it included.
 */
export function planSweep(
  cases: readonly TaskCase[],
  claims: Claims,
  environment: SweepEnvironment,
): SweepPlan {
  const plans = cases.map((each) => planCase(each, environment));
  const raised = plans.flatMap((plan) => plan.raised ?? []).sort(byValue(environment.currency));
  const told = raised.flatMap((one) => (one.chain[0] ? [{ ...one, managerId: one.chain[0] }] : []));
  const day = createDay(claims, environment);
  // What was claimed before has its place already; then what is handed on, which waits longest; then by value.
  const known = new Set(told.filter(({ managerId, key }) => day.holds(managerId, key)));
  const tasks = toTaskPlan(plans, day);
  const fitting = new Set(told.filter((one) => known.has(one) || day.take(one.managerId, one.key)));
  return {
    ...tasks,
    create: told.filter((one) => fitting.has(one)),
    leftOver: told.filter((one) => !fitting.has(one)),
    withoutManager: raised.filter(({ chain }) => chain.length === 0),
    claims: day.claims(),
  };
}

/** The same for the tasks that exist alone: none is made. */
export function planTasks(
  cases: readonly TaskCase[],
  claims: Claims,
  environment: SweepEnvironment,
): TaskPlan {
  const plans = cases.map((each) => planCase(each, environment));
  return toTaskPlan(plans, createDay(claims, environment));
}

function toTaskPlan(plans: readonly CasePlan[], day: ManagersDay): TaskPlan {
  const changes = plans.flatMap((plan) => plan.changes).sort(byTask);
  return {
    changes: changes.flatMap((change) => fitHandOver(change, day) ?? []),
    marks: new Map(plans.flatMap((plan) => [...plan.marks])),
    joined: plans.flatMap((plan) => plan.joined ?? []),
    claims: day.claims(),
  };
}

function byTask(a: TaskChange, b: TaskChange): number {
  return a.task.key < b.task.key ? -1 : Number(a.task.key > b.task.key);
}

/** A task that is handed on needs room in the day of whoever gets it; without any it waits. */
function fitHandOver(change: TaskChange, day: ManagersDay): TaskChange | null {
  if (change.kind !== 'hand-over') return change;
  const { key } = change.task;
  const candidates = change.candidates.filter(
    ({ ownerId }) => day.holds(ownerId, key) || day.hasRoom(ownerId),
  );
  const [first] = candidates;
  if (!first) return null;
  day.take(first.ownerId, key);
  return { ...change, candidates };
}

type ManagersDay = ReturnType<typeof createDay>;

/** The managers' days, filled task by task. */
export function createDay(given: Claims, environment: SweepEnvironment) {
  let claims = given;
  const { dailyCap } = environment.settings.tasks;
  const keysOf = (managerId: string) => claimedKeys(managerId, claims, dayOf(managerId, environment));
  const hasRoom = (managerId: string) => keysOf(managerId).length < dailyCap;
  return {
    claims: (): Claims => claims,
    holds: (managerId: string, key: string) => keysOf(managerId).includes(key),
    room: (managerId: string) => Math.max(0, dailyCap - keysOf(managerId).length),
    hasRoom,
    /** Puts a task into somebody's day; false where it does not fit. */
    take(managerId: string, key: string): boolean {
      if (!hasRoom(managerId)) return false;
      claims = claim(claims, managerId, key, dayOf(managerId, environment));
      return true;
    },
    /** Notes a task that somebody has, whether or not it fits. */
    note(managerId: string, key: string): void {
      claims = claim(claims, managerId, key, dayOf(managerId, environment));
    },
  };
}
