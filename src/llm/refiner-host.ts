import { randomBytes } from 'node:crypto';
import type { AnswerCache } from './answer-cache.ts';

/** Writes one structured line: ids, counts and codes only. */
export type Log = (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;

/** What a refiner needs of the process that it runs in. */
export interface RefinerHost {
  /** Null for a model of one's own that asks for none. */
  readonly apiKey: string | null;
  readonly fetch: typeof globalThis.fetch;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  /** So many random bytes, as hexadecimal digits. */
  readonly randomHex: (bytes: number) => string;
  readonly log: Log;
  /** Default: in memory. */
  readonly cache?: AnswerCache;
}

/** The real clock, network and randomness. */
export function createHost(apiKey: string | null, log: Log): RefinerHost {
  return {
    apiKey,
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    log,
  };
}
