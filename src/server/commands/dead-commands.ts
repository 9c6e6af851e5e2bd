import { listDead, replayDead, type DeadFilter } from '../inbox/dead-events.ts';
import { createBoss } from '../jobs/boss-start.ts';
import { count, done, type CommandDeps, type CommandResult } from './command.ts';

const most = 1_000;

/** The events that were given up, one a line. */
export async function deadCommand(
  { database }: Pick<CommandDeps, 'database'>,
  filter: DeadFilter,
): Promise<CommandResult> {
  const dead = await listDead(database, filter, most);
  const lines = dead.map(({ portalId, kind, objectId, diedAt, code }) =>
    [portalId, kind, objectId, new Date(diedAt).toISOString(), code].join('  '),
  );
  const more = dead.length === most ? ', or more' : '';
  return done(...lines, `${count(dead.length, 'dead event')}${more}`);
}

/** Has events that were given up tried again. */
export async function replayCommand(
  { database, url, log }: Pick<CommandDeps, 'database' | 'url' | 'log'>,
  filter: DeadFilter,
): Promise<CommandResult> {
  const boss = await createBoss({ url, log, supervises: false, connections: 2 });
  try {
    return done(`${count(await replayDead({ database, boss }, filter), 'event')} to be tried again`);
  } finally {
    await boss.stop({ graceful: false });
  }
}
