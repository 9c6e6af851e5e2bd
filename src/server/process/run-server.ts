import { readConfig, type Environment } from '../config/read-config.ts';
import type { ServerConfig } from '../config/server-config.ts';
import { endOnSignals } from '../http/end-on-signals.ts';
import { errorFields } from '../http/log-lines.ts';
import { openIo } from './io.ts';
import { openStore } from './open-store.ts';
import { startServer } from './start-server.ts';

/** Runs until the process is told to end. What keeps it from starting is said in one line, and the process ends with 1. */
export async function runServer(environment: Environment): Promise<void> {
  try {
    await run(readConfig(environment));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(config: ServerConfig): Promise<void> {
  const io = openIo(config.operation, Date.now);
  const store = await openStore(config.database);
  try {
    const server = await startServer(config, store.url, io);
    io.log('listening', { port: server.port, roles: config.roles.join(' ') });
    surviveRejections(io.log);
    await endOnSignals(process, server.close);
    io.log('ended', {});
  } finally {
    await store.stop();
    await io.close();
  }
}

/** A defect that nobody waits for costs its own work, not that of all accounts. */
function surviveRejections(log: (event: string, fields: Readonly<Record<string, string>>) => void): void {
  process.on('unhandledRejection', (error) => log('unhandled-rejection', errorFields(error)));
}
