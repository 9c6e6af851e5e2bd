import { randomBytes, randomUUID } from 'node:crypto';
import type { CloudPortal, LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createLocalHubSpot } from '#emulator/cloud/local-hubspot.ts';
import { appId } from '#emulator/app-id.ts';
import type { SeedAccount, SeedOwner } from '#emulator/seed.ts';
import type { FunctionResult } from '#core/views/signals-view.ts';
import { createAccess } from '../../../src/server/access/create-access.ts';
import { createOpenUsers } from '../../../src/server/access/open-users.ts';
import { createReadAccessRules } from '../../../src/server/access/read-rules.ts';
import type { OpenHost } from '../../../src/server/host/open-host.ts';
import { createDrain } from '../../../src/server/http/drain.ts';
import { createServer } from '../../../src/server/http/create-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import { noMeter } from '../../../src/server/operation/meter.ts';
import { noTracer } from '../../../src/server/operation/tracer.ts';
import { createPostgresKeptAnswers } from '../../../src/server/requests/postgres-kept-answers.ts';
import { requestRoutes, type RequestDeps } from '../../../src/server/requests/request-routes.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresAccountNotes } from '../../../src/server/store/postgres-account-notes.ts';
import { createPostgresSignalRecords } from '../../../src/server/store/postgres-signal-records.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import { account, company, contact, deal, email } from '../../app/support/account.ts';
import { openTestDatabase } from '../../support/postgres.ts';
import { aSignal } from '../../support/records.ts';

export const publicUrl = 'https://server.example';
export const clientSecret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
export const [alpha, beta] = [4_711, 4_712];

/** People by their user ids, the same in both accounts but for the numbers' beginning. */
export const people = { installer: 1, rep: 2, stranger: 3, gone: 4 } as const;
export const userOf = (portalId: number, who: keyof typeof people) => portalId * 10 + people[who];

function owners(portalId: number): SeedOwner[] {
  const one = (who: keyof typeof people, id: string, teamId: string): SeedOwner => ({
    id,
    userId: userOf(portalId, who),
    email: `${who}@${portalId}.example`,
    firstName: who,
    lastName: String(portalId),
    locale: 'en-GB',
    teamIds: [teamId],
    archived: who === 'gone',
  });
  return [
    one('installer', '9', '901'),
    one('rep', '8', '901'),
    one('stranger', '7', '902'),
    one('gone', '6', '901'),
  ];
}

/** Two accounts whose records have the same ids, and tell by a word whose they are. */
function seed(portalId: number): SeedAccount {
  const word = wordOf(portalId);
  const parts = account(
    company('501'),
    contact('101', '501', { firstname: word, hubspot_owner_id: '9' }),
    contact('102', '501', { firstname: word, hubspot_owner_id: '7' }),
    contact('103', '501', { firstname: word, hubspot_owner_id: '' }),
    deal('301', { contactId: '101', companyId: '501' }, { dealname: word, hubspot_owner_id: '9' }),
    email('901', '101', `${word} would like to add 20 seats.`),
  );
  const teams = [
    { id: '901', name: 'North' },
    { id: '902', name: 'South' },
  ];
  return { ...parts, portalId, companyName: word, teams, owners: owners(portalId) };
}

export const wordOf = (portalId: number) => (portalId === alpha ? 'ALPHA' : 'BETA');

const scopes = [
  ...['oauth', 'sales-email-read', 'crm.objects.owners.read'],
  ...['contacts', 'companies', 'deals'].flatMap((type) =>
    ['objects', 'schemas'].flatMap((family) =>
      ['read', 'write'].map((way) => `crm.${family}.${type}.${way}`),
    ),
  ),
];

const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);

/** The server in front of a local HubSpot with both accounts, installed, over one Postgres. */
export async function openWorld() {
  const test = await openTestDatabase();
  const { database } = test;
  const hubSpot = await createLocalHubSpot({
    portals: [{ seed: seed(alpha) }, { seed: seed(beta), lacksScopes: ['settings.users.read'] }],
    app: {
      clientId: 'client-1',
      clientSecret,
      redirectUris: [`${publicUrl}/oauth/callback`],
      scopes,
      optionalScopes: ['settings.users.read', 'crm.objects.products.read'],
      fetchOrigins: [publicUrl],
    },
  });
  const now = () => hubSpot.clock.now();
  const tokens = createPostgresTokenStore(database, keyring);
  for (const portal of hubSpot.portals) await install(portal, tokens, now());

  const stores = (portalId: number) => {
    const access = openPortal(database, keyring, portalId);
    return {
      store: createPostgresSignalStore(access),
      notes: createPostgresAccountNotes(access),
      records: createPostgresSignalRecords(access),
    };
  };
  for (const { portalId } of hubSpot.portals)
    await stores(portalId).store.save([
      aSignal({ quote: `${wordOf(portalId)} would like to add 20 seats.` }),
    ]);

  const lines: Record<string, unknown>[] = [];
  const woken: number[] = [];
  const log = (event: string, fields: object) => void lines.push({ event, ...fields });
  const openHost: OpenHost = async ({ portalId, forMs }) => {
    const kept = await tokens.withFreshTokens(
      portalId,
      () => true,
      () => Promise.reject(new Error()),
      now(),
    );
    if (!kept) return { ok: false, reason: 'not-installed' };
    return {
      ok: true,
      host: {
        ...{ portalId, accessToken: kept.accessToken, basePath: hubSpot.url, now, log, secrets: {} },
        ...{ deadlineAt: now() + forMs, stores: stores(portalId), hasSignalObject: false },
        readInstallation: () => tokens.find(portalId),
        // The clock stands otherwise, and who waits for room would wait for ever.
        sleep: async (ms) => void hubSpot.clock.advance(Math.ceil(ms)),
      },
    };
  };
  const readRules = createReadAccessRules(database, keyring);
  const deps: RequestDeps = {
    ...{ publicUrl, clientSecrets: [clientSecret], bodyBytes: 100_000, now, log, appId, openHost },
    access: createAccess({ openUsers: createOpenUsers(openHost), tokens, readRules, now, log }),
    answers: createPostgresKeptAnswers(database, keyring),
    wakeHistory: async (portalId) => void woken.push(portalId),
    meter: noMeter,
    tracer: noTracer,
  };
  return { test, database, keyring, hubSpot, tokens, stores, lines, woken, deps, readRules };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

async function install(portal: CloudPortal, tokens: World['tokens'], now: number): Promise<void> {
  const issued = portal.install();
  const installation = portal.installation();
  const { portalId } = portal;
  await tokens.install(portalId, issued, installation?.scopes ?? [], now, userOf(portalId, 'installer'));
}

export function aServer(deps: RequestDeps) {
  return createServer({
    ...deps,
    checkReady: async () => ({}),
    drain: createDrain(),
    routes: [requestRoutes(deps)],
  });
}

/** The server behind a socket, where HubSpot's own fetch finds it. */
export async function serve(world: Pick<World, 'hubSpot'>, deps: RequestDeps) {
  const drain = createDrain();
  const listening = await listen(aServer(deps), { host: '127.0.0.1', port: 0, shutdownMs: 100, drain });
  world.hubSpot.lead(publicUrl, `http://127.0.0.1:${listening.port}`);
  return listening;
}

export const aKey = () => randomUUID();

/** Asks as a card does, by HubSpot's fetch. */
export async function ask(
  hubSpot: LocalHubSpot,
  [portalId, who]: readonly [number, keyof typeof people],
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  requestKey: string | null = aKey(),
) {
  const body = { parameters, ...(requestKey === null ? {} : { requestKey }) };
  const url = `${publicUrl}/functions/${name}`;
  const answer = await hubSpot.portal(portalId).fetchAs(userOf(portalId, who), url, { method: 'POST', body });
  const result = JSON.parse(answer.body) as FunctionResult<Record<string, unknown>>;
  return { status: answer.status, text: answer.body, result };
}
