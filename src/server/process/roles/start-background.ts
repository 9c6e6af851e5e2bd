import type { PgBoss } from 'pg-boss';
import { createSecondLooks } from '../../host/second-looks.ts';
import { findKnownEmails } from '../../inbox/known-emails.ts';
import { createPostgresInbox } from '../../inbox/postgres-inbox.ts';
import { purgeEvents } from '../../inbox/purge-events.ts';
import { wakeAccounts } from '../../jobs/boss-wake.ts';
import { purgeOAuthStates } from '../../jobs/schedule/app-jobs/purge.ts';
import { createFanOut } from '../../jobs/schedule/fan-out.ts';
import { createJobHandlers } from '../../jobs/schedule/job-handlers.ts';
import { createJournalClient } from '../../jobs/schedule/journal/journal-client.ts';
import { createRefusals } from '../../jobs/schedule/refusals.ts';
import { createScheduleStore, type ScheduleStore } from '../../jobs/schedule/schedule-store.ts';
import { startSchedule } from '../../jobs/schedule/start-schedule.ts';
import { startTicker } from '../../jobs/schedule/ticker.ts';
import { purgeAnswers } from '../../requests/purge-answers.ts';
import type { Parts } from '../open-parts.ts';
import type { Running } from '../running.ts';

/** The role `background`: what has to be done without anybody asking. */
export async function startBackground(parts: Parts, boss: PgBoss): Promise<Running> {
  const { database, log, now, meter, tracer } = parts;
  const store = createScheduleStore(database);
  const ticker = await startTicker({ boss, log, fanOut: createFanOut({ database, store, now }) });
  const schedule = startSchedule({
    ...{ store, meter, tracer, log, now },
    handlers: createHandlers(parts, boss, store),
    refusals: createRefusals({ database, log, now }),
  });
  return {
    async stop(withinMs) {
      await Promise.all([ticker.stop(), schedule.stop(withinMs)]);
    },
  };
}

function createHandlers(
  { config, database, keyring, tokens, openHost, log, now }: Parts,
  boss: PgBoss,
  store: ScheduleStore,
) {
  const inbox = createPostgresInbox({ database, boss });
  const { apiUrl, clientId, clientSecrets } = config.hubSpot;
  return createJobHandlers({
    ...{ database, keyring, tokens, openHost, inbox, store, log, now },
    secondLooks: createSecondLooks({ database, inbox, now }),
    journal: createJournalClient({ apiUrl, clientId, clientSecret: clientSecrets[0], now }),
    knownEmails: (portalId, emailIds) => findKnownEmails(database, portalId, emailIds),
    wakeInbox: (portalId) => wakeAccounts(boss, [portalId]),
    purges: {
      states: purgeOAuthStates(database),
      events: (at) => purgeEvents(database, at),
      answers: (at) => purgeAnswers(database, at),
    },
  });
}
