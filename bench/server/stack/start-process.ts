import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..', '..');

/** One process of the server, as an operator runs it. */
export interface ServerProcess {
  readonly roles: string;
  readonly pid: number;
  /** Lines that it logged, by event. */
  readonly events: ReadonlyMap<string, number>;
  /** Resolves with the exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** From now on nobody takes what it logs: it writes into a pipe that is closed. */
  closeLog(): void;
}

/** What every process logs when it is ready, whatever its roles. */
const begun = 'listening';

/** Its own variables only: nothing of this process's environment goes with them but where programs are found. */
export async function startProcess(
  roles: string,
  variables: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...variables, ROLES: roles },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const events = new Map<string, number>();
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await readUntilBegun(child, events, ended);
  return {
    ...{ roles, pid: child.pid ?? 0, events, ended },
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
    closeLog() {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}

function readUntilBegun(child: ChildProcess, events: Map<string, number>, ended: Promise<number | null>) {
  const lastWords: string[] = [];
  return new Promise<void>((resolve, reject) => {
    const read = (line: string) => {
      const event = eventOf(line);
      events.set(event, (events.get(event) ?? 0) + 1);
      lastWords.push(line.slice(0, 300));
      if (lastWords.length > 10) lastWords.shift();
      if (event === begun) resolve();
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      stream.on('error', () => undefined);
      createInterface({ input: stream }).on('line', read);
    }
    void ended.then((code) => reject(new Error(`the server ended with ${code}:\n${lastWords.join('\n')}`)));
  });
}

function eventOf(line: string): string {
  try {
    return (JSON.parse(line) as { readonly event?: string }).event ?? 'other';
  } catch {
    return 'other';
  }
}
