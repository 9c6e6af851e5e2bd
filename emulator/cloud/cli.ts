import { parseArgs } from 'node:util';
import { defaultScopes } from '../default-scopes.ts';
import type { LocalHubSpot, LocalHubSpotOptions } from './cloud.contract.ts';
import { createLocalHubSpot } from './local-hubspot.ts';

const usage = `Usage: HUBSPOT_CLIENT_ID=… HUBSPOT_CLIENT_SECRET=… node emulator/cloud/cli.ts --redirect URL
  [--port N] [--portals N] [--seed empty|demo] [--scopes "A B"] [--optional-scopes "A B"] [--webhooks URL]
  [--proxy HTTPS-ORIGIN=LOCAL-ORIGIN] [--project DIR]

Starts a local HubSpot with N accounts (2) behind one OAuth app on 127.0.0.1 and prints its address. --redirect and
--proxy can be repeated. Ends on Ctrl+C.`;

const firstPortalId = 146_000_001;

/** Exits with 2 for wrong arguments and 1 where it cannot start. */
async function main(): Promise<void> {
  try {
    const options = readArguments(process.argv.slice(2), process.env);
    if (options === null) console.log(usage);
    else await run(options);
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(error instanceof Error ? error.message : error);
    if (isUsage) console.error(`\n${usage}`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

class UsageError extends Error {}

async function run(options: LocalHubSpotOptions): Promise<void> {
  const hubspot = await createLocalHubSpot(options);
  hubspot.autoDeliver(true);
  announce(hubspot);
  const end = () => void hubspot.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** Null where the caller asked for help. */
function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): LocalHubSpotOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      portals: { type: 'string', default: '2' },
      seed: { type: 'string', default: 'demo' },
      redirect: { type: 'string', multiple: true, default: [] },
      scopes: { type: 'string' },
      'optional-scopes': { type: 'string', default: 'crm.objects.products.read' },
      webhooks: { type: 'string' },
      proxy: { type: 'string', multiple: true, default: [] },
      project: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { seed } = values;
  if (seed !== 'empty' && seed !== 'demo') throw new UsageError('--seed must be empty or demo');
  return {
    port: readNumber('--port', values.port, 0, 65_535),
    clock: 'running',
    portals: Array.from({ length: readNumber('--portals', values.portals, 1, 100) }, (_, index) => ({
      seed,
      portalId: firstPortalId + index,
      hasPages: true,
    })),
    app: {
      clientId: env.HUBSPOT_CLIENT_ID ?? '',
      clientSecret: env.HUBSPOT_CLIENT_SECRET ?? '',
      redirectUris: values.redirect,
      scopes: values.scopes === undefined ? marketplaceScopes() : list(values.scopes),
      optionalScopes: list(values['optional-scopes']),
      proxy: Object.fromEntries(values.proxy.map(readProxy)),
      ...(values.webhooks === undefined ? {} : { webhooks: { targetUrl: values.webhooks } }),
      ...(values.project === undefined ? {} : { projectDir: values.project }),
    },
  };
}

/** As the private edition, but for what not every account has, and with events on the timeline. */
const marketplaceScopes = (): string[] => [
  'oauth',
  'timeline',
  ...defaultScopes.filter((scope) => !scope.includes('.custom.') && !scope.includes('.products.')),
];

const list = (text: string): string[] => text.split(' ').filter((part) => part !== '');

function readNumber(name: string, text: string, lowest: number, highest: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < lowest || value > highest)
    throw new UsageError(`${name} must be ${lowest} to ${highest}`);
  return value;
}

function readProxy(text: string): [string, string] {
  const [origin, local, more] = text.split('=');
  if (!origin || !local || more !== undefined)
    throw new UsageError('--proxy must be HTTPS-ORIGIN=LOCAL-ORIGIN');
  return [origin, local];
}

function announce({ url, portals }: LocalHubSpot): void {
  console.log(`Local HubSpot\n  address  ${url}`);
  for (const { portalId, pagesUrl } of portals) console.log(`  account  ${portalId}  ${pagesUrl}`);
}

await main();
