import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import { createMemoryAccountNotes } from '#store/account-notes-memory.ts';
import { createMemorySignalStore } from '#store/memory-signal-store.ts';
import { cardHandlers } from '../../src/app/handlers/card-handlers.ts';
import type { CardHandler } from '../../src/app/handlers/handler.ts';
import { errorToFailure } from '../../src/app/handlers/shell/error-to-failure.ts';
import type { Host, Stores } from '../../src/app/handlers/shell/host.ts';
import { createPortalCache } from '../../src/app/use-cases/portal-cache.ts';
import { requireSignature } from '../../src/server/http/require-signature.ts';
import type { ServerEnv } from '../../src/server/http/server-env.ts';
import { readSignedCaller, type SignedCaller } from '../../src/server/http/signed-caller.ts';

export interface CardRequestSeen {
  readonly name: string;
  readonly requestKey: unknown;
  readonly caller: SignedCaller;
}

interface CardServerOptions {
  readonly hubspot: () => LocalHubSpot;
  /** Access tokens by portal. */
  readonly tokens: ReadonlyMap<number, string>;
  readonly publicUrl: string;
  readonly clientSecret: string;
  /** Answers in the place of a handler, where it has one. */
  readonly instead?: (seen: CardRequestSeen) => Response | undefined;
}

export interface CardServer {
  readonly url: string;
  readonly seen: CardRequestSeen[];
  close(): Promise<void>;
}

/** The handlers behind `POST /functions/{name}`, for tests of cards: accounts in memory, identity from the signature. */
export async function startCardServer(options: CardServerOptions): Promise<CardServer> {
  const seen: CardRequestSeen[] = [];
  const storesByPortal = new Map<number, Stores>();
  const app = new Hono<ServerEnv>();
  const { publicUrl, clientSecret, hubspot } = options;
  const now = () => hubspot().clock.now();
  app.use(
    requireSignature({
      ...{ publicUrl, clientSecrets: [clientSecret], bodyBytes: 1_000_000, now },
      log: () => undefined,
    }),
  );
  app.post('/functions/:name', async (c) => {
    const caller = readSignedCaller(c);
    if (!caller) return c.json({ code: 'bad-request' }, 400);
    const body = JSON.parse(new TextDecoder().decode(c.var.rawBody)) as Record<string, unknown>;
    const request = { name: c.req.param('name'), requestKey: body.requestKey, caller };
    seen.push(request);
    const other = options.instead?.(request);
    if (other) return other;
    const handlers: Readonly<Record<string, CardHandler>> = cardHandlers;
    const work = handlers[request.name]?.parse(body.parameters);
    if (!work) return c.json({ ok: false, failure: { code: 'bad-request', retryable: false } });
    const stores = storesByPortal.get(caller.portalId) ?? newStores();
    storesByPortal.set(caller.portalId, stores);
    const host: Host = {
      ...{ accessToken: options.tokens.get(caller.portalId) ?? '', basePath: hubspot().url },
      ...{ portalId: caller.portalId, now, log: () => undefined, secrets: {}, stores },
      ...{ cache: createPortalCache(), hasSignalObject: false },
    };
    const answer = await work
      .work(host)
      .catch((error: unknown) => ({ ok: false, failure: errorToFailure(error) }));
    return c.json(answer);
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        seen,
        close: () => new Promise((done) => void server.close(() => done())),
      }),
    );
  });
}

/** Nothing in these tests asks HubSpot for records of the app's own. */
const noRecords: Stores['records'] = {
  readIdsOf: () => Promise.resolve(new Map()),
  list: () => Promise.resolve({ records: [], after: null }),
  count: () => Promise.resolve(0),
  readLastDecision: () => Promise.resolve(null),
  removeAgedNotes: () => Promise.resolve({ done: 0, after: null, left: 0 }),
};

function newStores(): Stores {
  const store = createMemorySignalStore();
  return { store, notes: createMemoryAccountNotes(), records: noRecords };
}
