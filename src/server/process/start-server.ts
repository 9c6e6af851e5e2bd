import type { PgBoss } from 'pg-boss';
import type { ServerConfig } from '../config/server-config.ts';
import { appEventsQueue } from '../app-events/app-event-sender.ts';
import { createDrain } from '../http/drain.ts';
import { createServer } from '../http/create-server.ts';
import { errorFields } from '../http/log-lines.ts';
import { listen, type ListeningServer } from '../http/listen.ts';
import { addInboxGauges } from '../inbox/inbox-gauges.ts';
import { createBoss } from '../jobs/boss-start.ts';
import { tickQueue } from '../jobs/schedule/ticker.ts';
import { measureRequests } from '../operation/measure-requests.ts';
import { metricsRoutes } from '../operation/metrics-routes.ts';
import { addStateGauges } from '../operation/state-gauges.ts';
import { endWithin } from './end-within.ts';
import type { Io } from './io.ts';
import { openParts, type Parts } from './open-parts.ts';
import { startBackground } from './roles/start-background.ts';
import { startEvents } from './roles/start-events.ts';
import { webRoutes } from './roles/web-routes.ts';
import type { Running } from './running.ts';

export interface RunningServer {
  readonly port: number;
  /** Ends what is under way within the time of the configuration, then closes everything. */
  close(): Promise<void>;
}

/**
 * One process of the server with the roles of its configuration. Whatever they are, it answers for its health.
 * @param url of a database with all migrations
 */
export async function startServer(config: ServerConfig, url: string, io: Io): Promise<RunningServer> {
  const parts = openParts(config, url, io);
  const boss = await createBoss({ url, log: io.log, queues: [tickQueue, appEventsQueue] }).catch(
    async (error: unknown) => {
      await parts.close();
      throw error;
    },
  );
  const started: { listening: ListeningServer | null; readonly running: Running[] } = {
    listening: null,
    running: [],
  };
  async function close(): Promise<void> {
    const { shutdownMs } = config.limits;
    // Answers may still need a job, and a job the database.
    await endWithin(
      [started.listening?.close(), ...started.running.map((role) => role.stop(shutdownMs))],
      shutdownMs,
    );
    // Whatever goes wrong with one of them, the others end: the process is to end.
    await boss
      .stop({ graceful: false })
      .catch((error: unknown) => io.log('jobs-not-ended', errorFields(error)));
    await parts.close();
  }
  try {
    addInboxGauges(io.meter, parts.database, io.now);
    addStateGauges(io.meter, parts.database);
    for (const start of rolesOf(parts)) started.running.push(await start(parts, boss));
    started.listening = await startHttp(parts, boss);
  } catch (error) {
    await close();
    throw error;
  }
  return { port: started.listening.port, close };
}

function rolesOf({ config: { roles } }: Parts) {
  return [
    ...(roles.includes('events') ? [startEvents] : []),
    ...(roles.includes('background') ? [startBackground] : []),
  ];
}

function startHttp(parts: Parts, boss: PgBoss): Promise<ListeningServer> {
  const { config, database, log, now, meter, metrics } = parts;
  const drain = createDrain();
  const app = createServer({
    ...{ log, now, drain },
    publicUrl: config.publicUrl,
    bodyBytes: config.limits.bodyBytes,
    checkReady: async () => {
      await database.asOperator((sql) => sql.query('select 1'));
      return { database: true };
    },
    routes: [
      measureRequests(meter),
      metricsRoutes({ metrics, token: config.operation.metricsToken }),
      ...(config.roles.includes('web') ? webRoutes(parts, boss) : []),
    ],
  });
  return listen(app, { ...config.listen, shutdownMs: config.limits.shutdownMs, drain });
}
