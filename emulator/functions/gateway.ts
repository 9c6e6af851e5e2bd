import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type {
  FunctionGateway,
  FunctionInvocation,
  FunctionOutcome,
  PortalClock,
} from '../portal.contract.ts';
import { startWorker, type FunctionWorker } from './function-worker.ts';
import { readFunctionManifests, type FunctionManifest } from './manifests.ts';

export interface FunctionGatewayOptions {
  /** Folder of a built HubSpot project; null when none is served. */
  readonly projectDir: string | null;
  readonly portalUrl: () => string;
  readonly accessToken: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly clock: PortalClock;
  readonly portalId: number;
  /** Default: HubSpot's ten seconds. */
  readonly timeoutMs?: number;
}

/** HubSpot's documented limits: 10 s, 128 MB, 6 MB of payload. */
export const functionLimits = { milliseconds: 10_000, megabytes: 128, payloadBytes: 6_000_000 } as const;

/**
 * Runs the built functions of a project as HubSpot's gateway does: JSON in and out, no request headers, one child
 * process per function that stays warm and is ended when it takes too long or too much memory.
 */
export function createFunctionGateway(
  options: FunctionGatewayOptions,
): FunctionGateway & { close(): Promise<void> } {
  const workers = new Map<string, FunctionWorker>();
  const manifests = () => (options.projectDir ? readFunctionManifests(resolve(options.projectDir)) : []);

  const workerFor = (manifest: FunctionManifest): FunctionWorker => {
    const warm = workers.get(manifest.uid);
    if (warm?.isAlive()) return warm;
    const worker = startWorker({
      file: manifest.file,
      env: functionEnvironment(manifest, options),
      maxMegabytes: functionLimits.megabytes,
    });
    workers.set(manifest.uid, worker);
    return worker;
  };

  async function call(uid: string, invocation: FunctionInvocation): Promise<FunctionOutcome> {
    const manifest = manifests().find((each) => each.uid === uid);
    if (!manifest || !existsSync(manifest.file))
      return failed('not-found', `no function with uid ${uid} is deployed`);
    const context = invocationToContext(invocation, options.portalId, uid);
    const payload = JSON.stringify(context);
    if (payload.length > functionLimits.payloadBytes)
      return failed('not-json', 'the payload is larger than 6 MB');
    const missing = manifest.secretKeys.filter((key) => options.secrets[key] === undefined);
    if (missing.length > 0) return failed('not-found', `the account lacks the secret ${missing.join(', ')}`);
    return workerFor(manifest).run(
      payload,
      options.clock.now(),
      options.timeoutMs ?? functionLimits.milliseconds,
    );
  }

  return {
    call,
    list: () => manifests().map((manifest) => manifest.uid),
    async close() {
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
      workers.clear();
    },
  };
}

function failed(reason: 'not-found' | 'not-json', message: string): FunctionOutcome {
  return { ok: false, reason, message };
}

/** A card's call and an endpoint's call arrive in two shapes (PLATFORM 2.3); headers never arrive. */
function invocationToContext(invocation: FunctionInvocation, accountId: number, uid: string) {
  if (invocation.request) {
    const { method, params, body } = invocation.request;
    return { HS_FUNCTION_NAME: uid, method, params, body, headers: {}, accountId };
  }
  return {
    parameters: invocation.parameters ?? {},
    propertiesToSend: invocation.propertiesToSend ?? {},
    accountId,
  };
}

/** Only what HubSpot gives: the secrets that the function names, and the app's token in private functions alone. */
function functionEnvironment(
  manifest: FunctionManifest,
  options: FunctionGatewayOptions,
): Record<string, string> {
  const secrets = Object.fromEntries(manifest.secretKeys.map((key) => [key, options.secrets[key] ?? '']));
  const token = manifest.isEndpoint ? {} : { PRIVATE_APP_ACCESS_TOKEN: options.accessToken };
  return { ...secrets, ...token, HUBSPOT_API_BASE_URL: `${options.portalUrl()}/_via/${manifest.uid}` };
}
