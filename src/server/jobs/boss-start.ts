import { PgBoss, type Queue } from 'pg-boss';
import type { Log } from '../../app/use-cases/context.ts';
import { errorFields } from '../http/log-lines.ts';
import { accountEventsQueue } from './boss-queues.ts';

export interface BossOptions {
  /** As the migrations use it: pg-boss keeps its own tables, as the user who owns them. */
  readonly url: string;
  readonly log: Log;
  /** Beside the queue of the events. */
  readonly queues?: readonly Queue[];
  /** Whether this process also looks after the queues: lapsed claims, schedules, old jobs. Default: it does. */
  readonly supervises?: boolean;
  /** Connections at most; default 4. */
  readonly connections?: number;
}

/** Of pg's own, handed on by pg-boss: where the network swallows an answer, a connection is given up. Milliseconds. */
const forPg = { query_timeout: 30_000, keepAlive: true };

/** How soon a lapsed claim is noticed, seconds. */
const supervision = { superviseIntervalSeconds: 3, monitorIntervalSeconds: 3 };

/**
 * The jobs of this process, begun. Its tables are made or brought up to date first, by one process of several.
 * @throws where the database cannot be reached, or the migrations were not applied
 */
export async function createBoss(options: BossOptions): Promise<PgBoss> {
  const { url, log, queues = [], supervises = true, connections = 4 } = options;
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    createSchema: false,
    max: connections,
    connectionTimeoutMillis: 5_000,
    ...forPg,
    application_name: 'invisible-pipeline-jobs',
    supervise: supervises,
    schedule: supervises,
    ...supervision,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  // It repeats what failed by itself; without a listener the process would end.
  boss.on('error', (error) => log('jobs-failed', errorFields(error)));
  boss.on('warning', ({ data }) => log('jobs-warning', { kind: kindOf(data) }));
  try {
    await boss.start();
    await makeQueues(boss, [accountEventsQueue, ...queues]);
  } catch (error) {
    // What it began by then would keep a process alive that serves nobody.
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
  return boss;
}

async function makeQueues(boss: PgBoss, queues: readonly Queue[]): Promise<void> {
  for (const queue of queues) {
    await boss.createQueue(queue.name, queue);
    await boss.updateQueue(queue.name, changeable(queue));
  }
}

/** What may differ from an earlier version's queue: its policy stays as it was made. */
function changeable(queue: Queue): Partial<Queue> {
  const fixed: readonly string[] = ['name', 'policy', 'partition'] satisfies (keyof Queue)[];
  return Object.fromEntries(Object.entries(queue).filter(([option]) => !fixed.includes(option)));
}

function kindOf(data: unknown): string {
  const kind = typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
  return typeof kind === 'string' ? kind : 'other';
}
