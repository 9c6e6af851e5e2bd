import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localEnvironment } from '../src/server/config/local-config.ts';
import { readConfig, type Environment } from '../src/server/config/read-config.ts';
import { openStore, type OpenStore } from '../src/server/process/open-store.ts';
import { root } from './build/layout.ts';
import { describeLocalHubSpot, localNames } from './serve/local-hubspot.ts';
import { createSupervisor, type Supervisor } from './serve/supervise.ts';
import { isAnswering } from './serve/wait-for.ts';

/**
 * `npm run serve [-- --port N] [--hubspot-port N]`: the server of the marketplace edition, its three roles as processes of
 * their own. Without configuration it brings its own Postgres, keys, and a local HubSpot with two accounts to install it in.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '8080' },
    'hubspot-port': { type: 'string', default: '4290' },
  },
});

const isTrial = !process.env['HUBSPOT_CLIENT_ID']?.trim();
const hubSpotUrl = `http://127.0.0.1:${values['hubspot-port']}`;
const environment = await readEnvironment();
const config = readConfigOrEnd(environment);
const supervisor = createSupervisor((service, line) => console.log(`${service.padEnd(10)} ${line}`));

let store: OpenStore | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());

if (isTrial) await startHubSpot(supervisor);
store = await openStore(config.database);
const shared = { ...environment, DATABASE_URL: store.url };
// Reading the mail of years is for the processor time that nobody else wants, and webhooks never wait for a reading.
startRole('web', values.port);
startRole('events', '0');
startRole('background', '0');
if (await isAnswering(`${config.publicUrl}/readyz`)) announce();

async function readEnvironment(): Promise<Environment> {
  const given = { ...process.env, PORT: values.port };
  if (!isTrial) return given;
  return localEnvironment({ ...localNames, ...given }, { hubSpotUrl });
}

function readConfigOrEnd(variables: Environment) {
  try {
    return readConfig(variables);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function startHubSpot(services: Supervisor): Promise<void> {
  console.log('Building the marketplace edition …');
  const { clientId, clientSecrets, requiredScopes: scopes, optionalScopes } = config.hubSpot;
  services.start(
    await describeLocalHubSpot({
      ...{ port: Number(values['hubspot-port']), serverUrl: config.publicUrl },
      ...{ clientId, clientSecret: clientSecrets[0], scopes, optionalScopes },
    }),
  );
  await isAnswering(hubSpotUrl);
}

function startRole(role: string, port: string): void {
  const env = { ...shared, ROLES: role, PORT: port };
  supervisor.start({ name: role, args: [join(root, 'src', 'server', 'main.ts')], env });
}

function announce(): void {
  const lines = [`Server   ${config.publicUrl}`];
  if (isTrial) lines.push(`HubSpot  ${hubSpotUrl}  (two local accounts)`);
  lines.push(`Install  ${config.publicUrl}/oauth/install  (Ctrl+C ends everything)`);
  console.log(`\n${lines.join('\n')}\n`);
}

async function end(): Promise<void> {
  await supervisor.stop(config.limits.shutdownMs + 5_000);
  await store?.stop();
  process.exit();
}
