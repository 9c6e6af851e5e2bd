import type { JobName } from './job-plans.ts';

/** How far a job is, in a form of its own: times, ids and offsets. */
export type Progress = Readonly<Record<string, unknown>>;

/** A job that a run has taken; nobody else has it until it is settled, or its hold ends. */
export interface TakenJob {
  readonly portalId: number;
  readonly job: JobName;
  readonly failures: number;
  readonly progress: Progress;
  /** Tells this run from all others. */
  readonly holder: string;
}

/**
 * What a run came to. `done`: until its next turn. `again`: there is more; it goes on once others that are
 * due had their turn. `later`: not before `at`, epoch milliseconds, and no fault of anybody's. `failed`:
 * with growing pauses. `over`: never again.
 */
export type JobResult =
  | { readonly kind: 'done' | 'again'; readonly progress?: Progress }
  | { readonly kind: 'later'; readonly at: number; readonly progress?: Progress }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'over' };

/** Does a short step of a job. Doing it twice changes nothing. What it throws counts as failed. */
export type JobHandler = (taken: TakenJob) => Promise<JobResult>;

export type JobHandlers = Readonly<Record<JobName, JobHandler>>;
