import type { PgBoss } from 'pg-boss';
import { createAccess } from '../../access/create-access.ts';
import { createOpenUsers } from '../../access/open-users.ts';
import { createReadAccessRules } from '../../access/read-rules.ts';
import { actionRoutes } from '../../actions/action-routes.ts';
import type { SignatureCheck } from '../../http/require-signature.ts';
import type { ServerApp } from '../../http/server-env.ts';
import { createPostgresInbox } from '../../inbox/postgres-inbox.ts';
import { webhookRoutes } from '../../inbox/webhook-routes.ts';
import { wakeAccounts } from '../../jobs/boss-wake.ts';
import { createOnInstalled } from '../../jobs/schedule/on-installed.ts';
import { createScheduleStore } from '../../jobs/schedule/schedule-store.ts';
import { oauthRoutes } from '../../oauth/oauth-routes.ts';
import { createPostgresStateStore } from '../../oauth/postgres-state-store.ts';
import { createPostgresKeptAnswers } from '../../requests/postgres-kept-answers.ts';
import { requestRoutes } from '../../requests/request-routes.ts';
import type { Parts } from '../open-parts.ts';

/** What the role `web` answers: installing, webhooks, cards, the workflow action. */
export function webRoutes(parts: Parts, boss: PgBoss): readonly ((app: ServerApp) => void)[] {
  const { config, database, keyring, tokens, oauth, openHost, log, now, meter, tracer } = parts;
  const signature: SignatureCheck = {
    ...{ now, log },
    publicUrl: config.signedUrl,
    clientSecrets: config.hubSpot.clientSecrets,
    bodyBytes: config.limits.bodyBytes,
  };
  const observed = { ...signature, meter, tracer };
  const answers = createPostgresKeptAnswers(database, keyring);
  const access = createAccess({
    ...{ tokens, now, log },
    openUsers: createOpenUsers(openHost),
    readRules: createReadAccessRules(database, keyring),
  });
  const schedule = createScheduleStore(database);
  const onInstalled = createOnInstalled({
    store: schedule,
    wakeInbox: (portalId) => wakeAccounts(boss, [portalId]),
    now,
  });
  return [
    oauthRoutes({
      ...{ tokens, onInstalled, now, log },
      publicUrl: config.publicUrl,
      hubSpot: config.hubSpot,
      client: oauth,
      states: createPostgresStateStore(database),
    }),
    webhookRoutes({ ...observed, inbox: createPostgresInbox({ database, boss }) }),
    requestRoutes({
      ...{ ...observed, openHost, access, answers },
      appId: config.hubSpot.appId,
      wakeHistory: (portalId) => schedule.wake(portalId, ['history'], now()),
    }),
    actionRoutes({ ...observed, openHost, answers }),
  ];
}
