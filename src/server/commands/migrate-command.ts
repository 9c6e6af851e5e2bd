import { migrate } from '../db/migrate.ts';
import { done, type CommandDeps, type CommandResult } from './command.ts';

/** Brings the database up to date. */
export async function migrateCommand({ url }: Pick<CommandDeps, 'url'>): Promise<CommandResult> {
  const applied = await migrate(url);
  return done(applied.length > 0 ? `applied ${applied.join(', ')}` : 'the database is up to date');
}
