import type { ServerProcess } from '../stack/start-process.ts';
import { usageOf } from './process-usage.ts';

/** Looks at the memory of processes now and then. */
export interface MemoryWatch {
  stop(): readonly MemoryCourse[];
}

export interface MemoryCourse {
  readonly roles: string;
  /** Means of the second quarter, when everything is warm, and of the last. */
  readonly warmMegabytes: number;
  readonly lastMegabytes: number;
  readonly peakMegabytes: number;
}

const everyMs = 1_000;

export function watchMemory(processes: readonly ServerProcess[]): MemoryWatch {
  const samples = processes.map(({ roles, pid }) => ({ roles, pid, megabytes: [] as number[] }));
  const look = () => {
    for (const { pid, megabytes } of samples) megabytes.push(usageOf(pid).megabytes);
  };
  const timer = setInterval(look, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return samples.map(({ roles, megabytes }) => ({
        roles,
        warmMegabytes: mean(quarter(megabytes, 1)),
        lastMegabytes: mean(quarter(megabytes, 3)),
        peakMegabytes: Math.max(...megabytes),
      }));
    },
  };
}

const quarter = (values: readonly number[], number: number): readonly number[] =>
  values.slice(Math.floor((values.length * number) / 4), Math.ceil((values.length * (number + 1)) / 4));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
