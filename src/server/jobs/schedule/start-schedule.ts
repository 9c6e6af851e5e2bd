import { randomUUID } from 'node:crypto';
import { errorFields } from '../../http/log-lines.ts';
import { createPacer, type Pacer } from '../event-pacer.ts';
import { holdMsOf, jobsOf, lanes, type Lane } from './job-plans.ts';
import { runJob, type RunDeps } from './run-job.ts';

export interface ScheduleDeps extends RunDeps {
  /** How many jobs of a lane this process does at once. */
  readonly slots?: Partial<Readonly<Record<Lane, number>>>;
  /** How often it looks where nothing is due, milliseconds; default 1,000. */
  readonly pollMs?: number;
}

export interface RunningSchedule {
  /**
   * Takes nothing more, and waits for what is under way; what lasts longer is gone on with by another
   * process.
   */
  stop(withinMs: number): Promise<void>;
}

/**
 * With every place taken the end of a job is waited for, and this is only for what never comes.
 * Milliseconds.
 */
const fullMs = 60_000;

/**
 * One scan computes as much as a core can; a second one fills the time in which the first waits for HubSpot.
 */
const defaultSlots: Readonly<Record<Lane, number>> = { steps: 4, scans: 2, app: 2 };

/**
 * Works the schedule off. A lane takes what has been due longest, one step at a time, so that accounts whose
 * jobs want to go on at once take turns.
 */
export function startSchedule(deps: ScheduleDeps): RunningSchedule {
  const works = lanes.map((lane) => {
    const pacer = createPacer();
    const ending = { isSet: false };
    return { pacer, ending, ended: workLane(deps, lane, pacer, ending) };
  });
  return {
    async stop(withinMs) {
      for (const { pacer, ending } of works) {
        ending.isSet = true;
        pacer.end();
      }
      const bound = createPacer();
      const ended = Promise.all(works.map((work) => work.ended)).then(() => bound.end());
      await Promise.race([ended, bound.pause(withinMs)]);
    },
  };
}

/** Resolves once it is told to end and what it began has ended. */
async function workLane(
  deps: ScheduleDeps,
  lane: Lane,
  pacer: Pacer,
  ending: { readonly isSet: boolean },
): Promise<void> {
  const slots = deps.slots?.[lane] ?? defaultSlots[lane];
  const running = new Set<Promise<void>>();
  while (!ending.isSet) {
    const begun = await beginJobs(deps, lane, slots - running.size);
    for (const job of begun) {
      const ended = job.finally(() => {
        running.delete(ended);
        pacer.nudge();
      });
      running.add(ended);
    }
    const isFull = running.size >= slots;
    if (isFull || begun.length === 0) await pacer.pause(isFull ? fullMs : (deps.pollMs ?? 1_000));
  }
  await Promise.all(running);
}

async function beginJobs(deps: ScheduleDeps, lane: Lane, limit: number): Promise<readonly Promise<void>[]> {
  if (limit <= 0) return [];
  try {
    const taken = await takeJobs(deps, lane, limit);
    return taken.map((job) => runJob(deps, job));
  } catch (error) {
    // A database that is down now is asked again after a while.
    deps.log('schedule-unread', errorFields(error));
    return [];
  }
}

/** One round of a lane, for who drives the schedule by hand: how many jobs were due and are done. */
export async function runRound(deps: RunDeps, lane: Lane, limit: number): Promise<number> {
  const taken = await takeJobs(deps, lane, limit);
  await Promise.all(taken.map((job) => runJob(deps, job)));
  return taken.length;
}

function takeJobs({ store, now }: RunDeps, lane: Lane, limit: number) {
  const holder = randomUUID();
  return store.take({ jobs: jobsOf(lane), now: now(), holdMs: holdMsOf(lane), limit, holder });
}
