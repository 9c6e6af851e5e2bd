import type { CheckResult } from '../../views/installation-view.ts';
import { watchedJobs, type InstallationReadings, type WatchedJob } from '../readings.ts';
import { judgeReading, result } from '../result.ts';

const dayMs = 86_400_000;

/** A run that is older than this is late. People open HubSpot on working days, so a weekend passes. */
const latestMs: Readonly<Record<WatchedJob, number>> = {
  sweep: 4 * dayMs,
  learn: 4 * dayMs,
  scan: 11 * dayMs,
  snapshot: 4 * dayMs,
};

export function checkSchedule({ runs }: InstallationReadings, now: number): CheckResult {
  return judgeReading('schedule', runs, (at) => {
    const never = watchedJobs.filter((job) => at[job] === null);
    const late = watchedJobs.filter((job) => isLate(job, at[job], now));
    const times = Object.fromEntries(
      watchedJobs.flatMap((job) => (at[job] === null ? [] : [[job, at[job]]])),
    );
    const isCurrent = never.length + late.length === 0;
    return result('schedule', isCurrent ? 'ok' : 'attention', { ...times, never, late });
  });
}

function isLate(job: WatchedJob, at: number | null, now: number): boolean {
  return at !== null && now - at > latestMs[job];
}
