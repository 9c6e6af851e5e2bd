import { Agent, request } from 'node:http';
import type { WebhookEvent } from '#emulator/portal.contract.ts';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { createLatencies, type Latencies } from './latencies.ts';
import { pause } from './pace.ts';

export interface SenderOptions {
  /** The origin that HubSpot knows and signs, and where on this machine it answers. */
  readonly publicUrl: string;
  readonly localUrl: string;
  readonly clientSecret: string;
  /** Before a request that failed is sent again; HubSpot waits a minute and more. Default: 1,000 ms. */
  readonly retryMs?: number;
  /** Default: HubSpot's ten, over a day; compressed time needs more. */
  readonly attempts?: number;
}

export interface Sender {
  /**
   * One request, sent again until it is accepted. At most ten are under way.
   * @param dueAt by `performance.now()`: when it should have begun; waiting for its turn counts
   * @returns false where it was given up
   */
  send(events: readonly WebhookEvent[], dueAt?: number): Promise<boolean>;
  /** Of attempts that were accepted. */
  readonly latencies: Latencies;
  /** Attempts that failed, by status; 0 stands for no answer. */
  readonly failures: ReadonlyMap<number, number>;
  close(): void;
}

/** HubSpot gives an app ten requests at once, and five seconds for each answer. */
const concurrency = 10;
const timeoutMs = 5_000;
export const webhookPath = '/webhooks/hubspot';

/** Sends webhooks as HubSpot does: at most a hundred events of one account, signed. */
export function createSender(options: SenderOptions): Sender {
  const { retryMs = 1_000, attempts = 600 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies = createLatencies();
  const failures = new Map<number, number>();

  async function send(events: readonly WebhookEvent[], dueAt = performance.now()): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const begun = attempt === 0 ? dueAt : performance.now();
      const body = JSON.stringify(
        attempt === 0 ? events : events.map((event) => ({ ...event, attemptNumber: attempt })),
      );
      const status = await post(agent, options, body);
      if (status >= 200 && status < 300) {
        latencies.add(performance.now() - begun);
        return true;
      }
      failures.set(status, (failures.get(status) ?? 0) + 1);
      await pause(retryMs);
    }
    return false;
  }
  return { send, latencies, failures, close: () => agent.destroy() };
}

/** The status of the answer; 0 where there was none. */
function post(
  agent: Agent,
  { publicUrl, localUrl, clientSecret }: SenderOptions,
  body: string,
): Promise<number> {
  const uri = `${publicUrl}${webhookPath}`;
  const timestamp = Date.now();
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-hubspot-signature-v3': signV3({ method: 'POST', uri, body, timestamp, clientSecret }),
    'x-hubspot-request-timestamp': String(timestamp),
  };
  return new Promise((resolve) => {
    const sent = request(
      `${localUrl}${webhookPath}`,
      { method: 'POST', agent, headers, timeout: timeoutMs },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', () => resolve(0));
      },
    );
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}
