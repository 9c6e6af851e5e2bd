const minuteMs = 60_000;

/** What every account that has installed the app is kept up by. */
export const portalJobs = ['first-steps', 'reconcile', 'scheduled-work', 'history'] as const;
/** An account whose tokens are refused again and again is left alone; this one tries it once in a while. */
export const accessJob = 'access';
/** One of each for the app as a whole. */
export const appJobs = ['journal', 'second-looks', 'erase', 'purge'] as const;
/** Under this number the app's own jobs stand in the schedule. */
export const appPortal = 0;

export type JobName = (typeof portalJobs)[number] | typeof accessJob | (typeof appJobs)[number];

/**
 * Whose turn it is within one process: jobs of one lane wait for each other alone. `scans` read the mail of
 * years, so they never stand before the short steps of other accounts.
 */
export type Lane = 'steps' | 'scans' | 'app';

export interface JobPlan {
  readonly lane: Lane;
  /** From one run to the next, milliseconds. */
  readonly everyMs: number;
  /**
   * How long one run may work, milliseconds. Short: between two of its runs other accounts have their turn.
   */
  readonly forMs: number;
}

export const jobPlans: Readonly<Record<JobName, JobPlan>> = {
  'first-steps': { lane: 'steps', everyMs: minuteMs, forMs: 20_000 },
  reconcile: { lane: 'steps', everyMs: 15 * minuteMs, forMs: 15_000 },
  'scheduled-work': { lane: 'steps', everyMs: 10 * minuteMs, forMs: 20_000 },
  access: { lane: 'steps', everyMs: 24 * 60 * minuteMs, forMs: 10_000 },
  history: { lane: 'scans', everyMs: 10 * minuteMs, forMs: 10_000 },
  journal: { lane: 'app', everyMs: minuteMs, forMs: 30_000 },
  'second-looks': { lane: 'app', everyMs: minuteMs / 2, forMs: 30_000 },
  erase: { lane: 'app', everyMs: 10 * minuteMs, forMs: 60_000 },
  purge: { lane: 'app', everyMs: 5 * minuteMs, forMs: 60_000 },
};

export const lanes: readonly Lane[] = ['steps', 'scans', 'app'];

export function jobsOf(lane: Lane): readonly JobName[] {
  return (Object.keys(jobPlans) as JobName[]).filter((job) => jobPlans[job].lane === lane);
}

/** After the time of its longest job, how long a run of this lane keeps others away, milliseconds. */
const spareMs = 30_000;

/**
 * How long a run of this lane holds what it took, milliseconds; a run that was killed delays the job by no
 * more.
 */
export function holdMsOf(lane: Lane): number {
  return Math.max(...jobsOf(lane).map((job) => jobPlans[job].forMs)) + spareMs;
}
