import { spawn, type ChildProcess } from 'node:child_process';

export interface ServiceSpec {
  readonly name: string;
  /** Script and arguments for Node. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface Supervisor {
  start(service: ServiceSpec): void;
  /** Tells all to end and waits; one that does not within the time is killed. */
  stop(patienceMs: number): Promise<void>;
}

/** Longest pause before a service that keeps ending is started again, milliseconds. */
const longestPauseMs = 30_000;
/** One that ran this long has recovered. */
const soundMs = 60_000;

/** Keeps processes running: one that ends by itself is started again, after a pause that grows while it keeps ending. */
export function createSupervisor(
  onLine: (service: string, line: string) => void,
  firstPauseMs = 1_000,
): Supervisor {
  const children = new Map<string, ChildProcess>();
  let isStopping = false;

  function run(service: ServiceSpec, pauseMs: number): void {
    const startedAt = Date.now();
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...service.args], {
      env: service.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.set(service.name, child);
    const pass = (text: string) => onLine(service.name, text);
    readLines(child.stdout, pass);
    readLines(child.stderr, pass);
    child.once('close', (code, signal) => {
      children.delete(service.name);
      if (isStopping) return;
      const wait = Date.now() - startedAt > soundMs ? firstPauseMs : pauseMs;
      pass(`ended (${signal ?? code ?? 'unknown'}), starts again in ${wait / 1_000} s`);
      setTimeout(() => {
        if (!isStopping) run(service, Math.min(wait * 2, longestPauseMs));
      }, wait);
    });
  }

  return {
    start: (service) => run(service, firstPauseMs),
    async stop(patienceMs) {
      isStopping = true;
      await Promise.all([...children.values()].map((child) => end(child, patienceMs)));
    },
  };
}

function end(child: ChildProcess, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function readLines(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') onLine(line);
  });
}
