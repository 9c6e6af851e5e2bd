import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second and in pages, whatever the machine. */
const ticksPerSecond = 100;

export interface Usage {
  readonly cpuSeconds: number;
  /** Resident memory. */
  readonly megabytes: number;
}

/** What one process took so far; its children that ended are in it, those that run are not. */
export function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name stands in brackets and may hold anything.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + (fields[place] ?? 0), 0);
  const resident = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuSeconds: ticks / ticksPerSecond, megabytes: Number(resident ?? 0) / 1_024 };
}

/** The same of a process with all that it started: Postgres has a process for each connection. */
export function usageOfFamily(pid: number): Usage {
  const children = readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && parentOf(name) === pid);
  return [pid, ...children.map(Number)].reduce<Usage>(
    (sum, one) => {
      const { cpuSeconds, megabytes } = usageOrNothing(one);
      return { cpuSeconds: sum.cpuSeconds + cpuSeconds, megabytes: sum.megabytes + megabytes };
    },
    { cpuSeconds: 0, megabytes: 0 },
  );
}

function usageOrNothing(pid: number): Usage {
  try {
    return usageOf(pid);
  } catch {
    return { cpuSeconds: 0, megabytes: 0 };
  }
}

function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}
