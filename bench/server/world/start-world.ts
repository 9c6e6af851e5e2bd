import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { WorldAnswer, WorldMessage, WorldRequests } from './world-protocol.ts';

/** The world, steered from here. */
export interface WorldHandle extends WorldRequests {
  readonly pid: number;
  close(): Promise<void>;
}

/** Starts the process of the local HubSpot; `open` is to be asked first. */
export function startWorld(): WorldHandle {
  const child = fork(join(import.meta.dirname, 'world-process.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Hundreds of thousands of emails lie in its memory.
    execArgv: ['--max-old-space-size=4096'],
  });
  const waiting = new Map<number, (answer: WorldAnswer) => void>();
  let last = 0;
  child.on('message', (answer: WorldAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.on('exit', () => {
    for (const [id, settle] of waiting) settle({ id, error: 'the world has ended' });
    waiting.clear();
  });

  const ask = <Name extends keyof WorldRequests>(name: Name): WorldRequests[Name] =>
    ((...values: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, (answer) =>
          'error' in answer ? reject(new Error(answer.error)) : resolve(answer.value),
        );
        child.send({ id, name, values } satisfies WorldMessage);
      })) as WorldRequests[Name];

  return {
    pid: child.pid ?? 0,
    ...{
      open: ask('open'),
      write: ask('write'),
      turn: ask('turn'),
      count: ask('count'),
      fetchAs: ask('fetchAs'),
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
