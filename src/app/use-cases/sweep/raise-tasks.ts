import { namedInDigest } from '#core/manager-tasks/digest.ts';
import type { Opportunity } from '#core/manager-tasks/opportunity.ts';
import { createDay, planSweep, type Told } from '#core/manager-tasks/plan-sweep.ts';
import type { Triage } from '#core/manager-tasks/triage.ts';
import { changeTasks } from './change-tasks.ts';
import { createTasks } from './create-tasks.ts';
import { noteDays } from './note-days.ts';
import { readCases, type Unit } from './read-cases.ts';
import { saveCoverage } from './save-coverage.ts';
import { hasTime, type SweepRun } from './sweep-run.ts';
import { writeDigests, type ManagerDigest } from './write-digests.ts';

/** Contacts that one round looks at. */
const roundUnits = 100;

/** Looked at beyond what is needed, since some turn out to be settled. */
const spareUnits = 5;

/** Of one manager at most, so that a long list of settled ones ends too. */
const mostOfManager = 100;

/** Milliseconds for a round. */
const roundMs = 3_500;

/** How far the list of one manager was looked through. */
interface Progress {
  readonly managerId: string;
  readonly list: readonly Opportunity[];
  readonly looked: number;
  /** Not in a task, looked at just now. */
  readonly leftOver: readonly Told[];
}

/**
 * Makes the tasks of the day, the most valuable first, and the digests of the rest, for several managers in a round of
 * some 20 calls. Each opportunity is read again before anything is made of it.
 */
export async function raiseTasks(run: SweepRun, { byManager }: Triage): Promise<void> {
  const { after } = run.state;
  let waiting: readonly Progress[] = [...byManager]
    .filter(([managerId]) => after === null || managerId > after)
    .map(([managerId, list]) => ({ managerId, list, looked: 0, leftOver: [] }));
  while (waiting.length > 0 && hasTime(run.context, roundMs)) {
    const round = chooseRound(waiting, run);
    const looked = await look(round, run);
    const done = looked.filter((progress) => isDone(progress, run));
    await writeDigests(done.map(toDigest), run);
    const open = looked.filter((progress) => !done.includes(progress));
    // In the order of their ids, so that a place in it tells whom a later call may leave out.
    waiting = [...open, ...waiting.slice(round.length)];
    if (open.length === 0) run.state = { ...run.state, after: done.at(-1)?.managerId ?? run.state.after };
  }
  if (waiting.length === 0) run.state = { ...run.state, phase: 'done', after: null };
}

/** The first managers whose next opportunities fit into a round. */
function chooseRound(waiting: readonly Progress[], run: SweepRun): readonly Progress[] {
  const round: Progress[] = [];
  let units = 0;
  for (const progress of waiting) {
    units += sliceOf(progress, run).length;
    if (round.length > 0 && units > roundUnits) break;
    round.push(progress);
  }
  return round;
}

function sliceOf({ managerId, list, looked, leftOver }: Progress, run: SweepRun): readonly Opportunity[] {
  const room = createDay(run.state.claims, run.environment).room(managerId);
  const claimed = run.state.claims[managerId]?.keys.length ?? 0;
  const wanted = looked === 0 ? room + claimed : room;
  const count = wanted + Math.max(0, namedInDigest - leftOver.length) + spareUnits;
  return list.slice(looked, looked + Math.min(count, roundUnits));
}

async function look(round: readonly Progress[], run: SweepRun): Promise<readonly Progress[]> {
  const slices = round.map((progress) => sliceOf(progress, run));
  const cases = await readCases(slices.flat().map(toUnit), run.context, { names: true });
  noteDays(
    cases.flatMap(({ tasks }) => tasks),
    run,
  );
  const plan = planSweep(cases, run.state.claims, run.environment);
  await run.keepClaims(plan.claims);
  await changeTasks(plan, cases, run);
  if (plan.create.length > 0) await createTasks(plan.create, run);
  await saveCoverage(cases, run.context);
  const withoutManager = run.state.withoutManager + plan.withoutManager.length;
  run.state = { ...run.state, withoutManager };
  return round.map((progress, index) => ({
    ...progress,
    looked: progress.looked + (slices[index]?.length ?? 0),
    leftOver: [
      ...progress.leftOver,
      ...plan.leftOver.filter(({ managerId }) => managerId === progress.managerId),
    ],
  }));
}

function toUnit({ unitId, contactId }: Opportunity): Unit {
  return { unitId, isContact: contactId !== null, taskKeys: [] };
}

function isDone({ managerId, list, looked, leftOver }: Progress, run: SweepRun): boolean {
  if (looked >= Math.min(list.length, mostOfManager)) return true;
  const { room } = createDay(run.state.claims, run.environment);
  return room(managerId) === 0 && leftOver.length >= namedInDigest;
}

function toDigest({ managerId, list, looked, leftOver }: Progress): ManagerDigest {
  return { managerId, checked: leftOver, unchecked: list.slice(looked) };
}
