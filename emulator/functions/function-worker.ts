import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { FunctionOutcome } from '../portal.contract.ts';

export interface FunctionWorker {
  isAlive(): boolean;
  /** Runs the function once; ends the process when it exceeds the time or the memory. */
  run(payload: string, portalNow: number, timeoutMs: number): Promise<FunctionOutcome>;
  stop(): Promise<void>;
}

type Reply =
  | {
      readonly id: number;
      readonly ok: true;
      readonly json: string | undefined;
      readonly milliseconds: number;
    }
  | {
      readonly id: number;
      readonly ok: false;
      readonly reason: 'threw' | 'not-json';
      readonly message: string;
    };

interface Waiting {
  readonly settle: (outcome: FunctionOutcome) => void;
  readonly timer: NodeJS.Timeout;
}

const memoryCheckMs = 100;
const childFile = new URL('./child.mjs', import.meta.url);

/** A child process that has loaded one bundle; calls may overlap, as they do in one warm instance. */
export function startWorker(options: {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  readonly maxMegabytes: number;
}): FunctionWorker {
  const child = fork(childFile, [options.file], {
    env: { ...options.env, NODE_ENV: 'production' },
    execArgv: memoryFlags(options.maxMegabytes),
    serialization: 'json',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let alive = true;
  let overMemory = false;
  let nextId = 1;

  const end = (outcome: FunctionOutcome) => {
    for (const { settle, timer } of waiting.values()) {
      clearTimeout(timer);
      settle(outcome);
    }
    waiting.clear();
  };

  child.on('message', (reply: Reply) => {
    const entry = waiting.get(reply.id);
    if (!entry) return;
    waiting.delete(reply.id);
    clearTimeout(entry.timer);
    entry.settle(replyToOutcome(reply));
  });
  const watch = setInterval(() => {
    if (residentMegabytes(child) <= options.maxMegabytes) return;
    overMemory = true;
    child.kill('SIGKILL');
  }, memoryCheckMs);
  watch.unref();
  child.on('exit', (_code, signal) => {
    alive = false;
    clearInterval(watch);
    const outOfMemory = overMemory || signal === 'SIGABRT';
    end(
      outOfMemory
        ? {
            ok: false,
            reason: 'out-of-memory',
            message: `the function used more than ${options.maxMegabytes} MB`,
          }
        : { ok: false, reason: 'threw', message: 'the function ended its process' },
    );
  });

  return {
    isAlive: () => alive,
    run(payload, portalNow, timeoutMs) {
      const id = nextId++;
      return new Promise((settle) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          settle({
            ok: false,
            reason: 'timeout',
            message: `the function ran longer than ${timeoutMs / 1000} s`,
          });
          child.kill('SIGKILL');
        }, timeoutMs);
        waiting.set(id, { settle, timer });
        // Where the process died a moment ago its exit, not this error, settles what waits.
        child.send({ id, payload, portalNow }, () => undefined);
      });
    },
    stop() {
      if (!alive) return Promise.resolve();
      return new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      });
    },
  };
}

/** The shares of an instance's memory that AWS Lambda, on which HubSpot runs functions, gives V8's two spaces. */
function memoryFlags(megabytes: number): string[] {
  return [
    `--max-semi-space-size=${Math.floor(megabytes * 0.05)}`,
    `--max-old-space-size=${Math.floor(megabytes * 0.9)}`,
  ];
}

function replyToOutcome(reply: Reply): FunctionOutcome {
  if (!reply.ok) return { ok: false, reason: reply.reason, message: reply.message };
  const value: unknown = reply.json === undefined ? null : JSON.parse(reply.json);
  return { ok: true, value, milliseconds: reply.milliseconds };
}

/**
 * Memory that the kernel cannot take back: what a container's limit kills for. The pages of Node's own file do not
 * count. Where there is no /proc only V8's limits hold.
 */
function residentMegabytes(child: ChildProcess): number {
  const status = `/proc/${child.pid}/status`;
  if (!existsSync(status)) return 0;
  try {
    const match = /RssAnon:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'));
    return match ? Number(match[1]) / 1024 : 0;
  } catch {
    return 0;
  }
}
