import type { ServerProcess } from '../stack/start-process.ts';
import type { Stack } from '../stack/open-stack.ts';
import { pause } from '../traffic/pace.ts';

/** Keeps one process of each role running, as a container's host does: what ends is begun again a moment later. */
export interface Supervisor {
  /** The process of a role, once there is one. */
  running(roles: string): Promise<ServerProcess>;
  /** How often a process was begun again. */
  restarts(): number;
  /** From now on what ends stays ended. */
  stop(): Promise<void>;
}

const restartMs = 300;

/** Rejects where a role cannot be begun at all. */
export async function supervise(stack: Stack, allRoles: readonly string[]): Promise<Supervisor> {
  const processes = new Map<string, ServerProcess>();
  let isStopping = false;
  let restarts = 0;

  const keep = async (roles: string, first: ServerProcess): Promise<void> => {
    for (let present: ServerProcess | null = first; ;) {
      if (present) {
        processes.set(roles, present);
        await present.ended;
        processes.delete(roles);
        stack.forget(present);
      }
      if (isStopping) return;
      await pause(restartMs);
      restarts += 1;
      // Without a database it may end before it has begun.
      present = await stack.start(roles).catch(() => null);
      if (isStopping) await present?.kill('SIGTERM');
    }
  };
  const started = await Promise.all(
    allRoles.map(async (roles) => ({ roles, first: await stack.start(roles) })),
  );
  const loops = started.map(({ roles, first }) => keep(roles, first));
  return {
    async running(roles) {
      for (;;) {
        const found = processes.get(roles);
        if (found || isStopping) return found ?? Promise.reject(new Error('nothing runs any more'));
        await pause(50);
      }
    },
    restarts: () => restarts,
    async stop() {
      isStopping = true;
      await Promise.all([...processes.values()].map((one) => one.kill('SIGTERM')));
      await Promise.all(loops);
    },
  };
}
