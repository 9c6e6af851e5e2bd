import type { PgBoss } from 'pg-boss';
import { createAppEventSender } from '../../app-events/app-event-sender.ts';
import { createSecondLooks } from '../../host/second-looks.ts';
import { createPostgresInbox } from '../../inbox/postgres-inbox.ts';
import { startEventWorker } from '../../jobs/event-worker.ts';
import type { ProcessBatch } from '../../jobs/event-work.ts';
import { createProcessBatch } from '../../jobs/process-batch.ts';
import type { Parts } from '../open-parts.ts';
import type { Running } from '../running.ts';

/** The role `events`: works off what webhooks and reconciliation brought, and tells timelines of what was found. */
export async function startEvents(parts: Parts, boss: PgBoss): Promise<Running> {
  const { config, database, openHost, log, now, meter, tracer } = parts;
  const { appUrl, appEventType: eventTypeName } = config.hubSpot;
  const timeline = createAppEventSender({ boss, database, openHost, meter, now, log, eventTypeName, appUrl });
  const secondLooks = createSecondLooks({ database, inbox: createPostgresInbox({ database, boss }), now });
  const score = createProcessBatch({ openHost, secondLooks, log, now });
  const process: ProcessBatch = async (batch) => {
    const outcome = await score(batch);
    if (batch.emailIds.length > 0) await timeline.afterScoring(batch.portalId);
    return outcome;
  };
  const stopTimeline = await timeline.start();
  const worker = startEventWorker({
    ...{ boss, database, process, meter, tracer, now, log },
    concurrency: config.limits.eventConcurrency,
  });
  return {
    async stop(withinMs) {
      await Promise.all([worker.stop(withinMs), stopTimeline()]);
    },
  };
}
