import { parseArgs } from 'node:util';
import { createPortal } from './portal.ts';
import type { Portal, PortalOptions } from './portal.contract.ts';
import { seedNames } from './seed.ts';
import type { SeedName } from './seed.ts';

const usage = `Usage: node emulator/cli.ts [--port N] [--seed empty|demo|scale] [--record FILE] [--latency MS] [--project DIR]

Starts a local HubSpot portal on 127.0.0.1 and prints its address and token. Ends on Ctrl+C. The seed scale holds 50,000
deals and 200,000 contacts: it takes half a minute and 2 GB.`;

/** Exits with 2 for a wrong argument and 1 where the portal cannot start. */
async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = options === usage ? 0 : 2;
    return;
  }
  try {
    const portal = await createPortal(options);
    announce(portal);
    endOnSignal(portal);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Options of the portal, or what to tell the caller instead. */
function readArguments(args: readonly string[]): PortalOptions | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        seed: { type: 'string', default: 'demo' },
        record: { type: 'string' },
        latency: { type: 'string', default: '0' },
        project: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
  if (values.help) return usage;
  const port = Number(values.port);
  const latencyMs = Number(values.latency);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port must be 0 to 65535\n\n${usage}`;
  if (!(latencyMs >= 0 && latencyMs <= 60_000)) return `--latency must be 0 to 60000\n\n${usage}`;
  if (!isSeedName(values.seed)) return `--seed must be one of ${seedNames.join(', ')}\n\n${usage}`;
  return {
    port,
    latencyMs,
    seed: values.seed,
    clock: 'running',
    ...(values.record === undefined ? {} : { recordFile: values.record }),
    ...(values.project === undefined ? {} : { projectDir: values.project }),
  };
}

function isSeedName(name: string): name is SeedName {
  return seedNames.some((seed) => seed === name);
}

function announce(portal: Portal): void {
  console.log(`Local HubSpot portal ${portal.portalId}`);
  console.log(`  address  ${portal.url}`);
  console.log(`  token    ${portal.accessToken}`);
}

function endOnSignal(portal: Portal): void {
  const end = () => void portal.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

await main();
