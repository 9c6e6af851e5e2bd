import { percentile } from '../../row.ts';

/** Every duration, so that the last of a thousand is known as well as the first. Milliseconds. */
export interface Latencies {
  add(ms: number): void;
  count(): number;
  summary(): LatencySummary;
}

export interface LatencySummary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function createLatencies(): Latencies {
  const all: number[] = [];
  return {
    add: (ms) => void all.push(ms),
    count: () => all.length,
    summary: () => ({
      count: all.length,
      p50: percentile(all, 0.5),
      p95: percentile(all, 0.95),
      p99: percentile(all, 0.99),
      max: percentile(all, 1),
    }),
  };
}
