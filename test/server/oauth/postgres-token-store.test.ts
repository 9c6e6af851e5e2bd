import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPostgresTokenStore } from '../../../src/server/oauth/postgres-token-store.ts';
import type { Tokens, TokenStore } from '../../../src/server/oauth/token-store.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
const stale: Tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: 1_000 };
const renewed: Tokens = { ...stale, accessToken: 'access-2', expiresAt: 9_000 };
const isFresh = ({ expiresAt }: Tokens) => expiresAt > 5_000;

let test: TestDatabase;
let stores: readonly TokenStore[];
let portalId = 1;
beforeAll(async () => {
  test = await openTestDatabase();
  stores = [test.database, test.another()].map((database) => createPostgresTokenStore(database, keyring));
});
afterAll(() => test.close());
beforeEach(async () => {
  portalId += 1;
  await stores[0]?.install(portalId, stale, ['oauth'], 1);
});

describe('two processes that want tokens at once', () => {
  it('send one request between them', async () => {
    let requests = 0;
    const refresh = async () => {
      requests += 1;
      // Whoever comes second has to wait: it is waiting for the lock when the answer comes.
      await waitForLock();
      return renewed;
    };
    const given = await Promise.all(
      stores.map((store) => store.withFreshTokens(portalId, isFresh, refresh, 2_000)),
    );
    expect(given).toEqual([renewed, renewed]);
    expect(requests).toBe(1);
  });

  it('do not wait where the tokens are good', async () => {
    const [first, second] = stores;
    await first?.install(portalId, renewed, ['oauth'], 1);
    const never = () => Promise.reject(new Error('nothing was to be refreshed'));
    await test.database.asOperator(async (sql) => {
      await sql.query('select 1 from pipeline.installations where portal_id = $1 for update', [portalId]);
      expect(await second?.withFreshTokens(portalId, isFresh, never, 2_000)).toEqual(renewed);
    });
  });

  it('keep no other account waiting whose tokens are good', async () => {
    const renewals = test.another({ connections: 1, connectTimeoutMs: 50 });
    const store = createPostgresTokenStore(test.another({ connections: 1 }), keyring, renewals);
    const [answer, asked] = [Promise.withResolvers<Tokens>(), Promise.withResolvers<void>()];
    const renewal = store.withFreshTokens(
      portalId,
      isFresh,
      () => {
        asked.resolve();
        return answer.promise;
      },
      2_000,
    );
    await asked.promise;
    const never = () => Promise.reject(new Error('nothing was to be refreshed'));
    await store.install(portalId + 1, renewed, ['oauth'], 1);
    expect(await store.withFreshTokens(portalId + 1, isFresh, never, 2_000)).toEqual(renewed);
    answer.resolve(renewed);
    expect(await renewal).toEqual(renewed);
  });

  it('try again where the first one failed', async () => {
    const [first, second] = stores;
    const { promise: holds, resolve } = Promise.withResolvers<void>();
    const fail = async (): Promise<never> => {
      resolve();
      await waitForLock();
      throw new Error('no answer');
    };
    const results = await Promise.allSettled([
      first?.withFreshTokens(portalId, isFresh, fail, 2_000),
      holds.then(() => second?.withFreshTokens(portalId, isFresh, async () => renewed, 2_000)),
    ]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: { message: 'no answer' } },
      { status: 'fulfilled', value: renewed },
    ]);
  });
});

/** Until another transaction waits for a lock; every role may see that. */
async function waitForLock(): Promise<void> {
  const isWaited = () =>
    test.database.asOperator((sql) => sql.query('select from pg_locks where not granted limit 1'));
  while ((await isWaited()).length === 0);
}
