import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openPortal } from '../../../src/server/store/portal-access.ts';
import { createPostgresSignalStore } from '../../../src/server/store/postgres-signal-store.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';
import { aSignal } from '../../support/records.ts';

const keyring = createKeyring(`k1:${randomBytes(32).toString('base64')}`);
const emails = ['1', '2', '3', '4', '5', '6'];
let portalId = 0;
let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

const batches = fc.array(
  fc.record({
    ids: fc.shuffledSubarray(emails, { minLength: 1 }),
    probability: fc.constantFrom(0.4, 0.6, 0.8),
  }),
  { minLength: 2, maxLength: 8 },
);

describe('saves of the same signals at once', () => {
  it('create each one once, and fail none of them, in whatever order they come', async () => {
    const pools = [test.database, test.another()];
    await fc.assert(
      fc.asyncProperty(batches, async (given) => {
        portalId += 1;
        const stores = pools.map((pool) => createPostgresSignalStore(openPortal(pool, keyring, portalId)));
        const results = await Promise.all(
          given.map(({ ids, probability }, at) =>
            stores[at % 2]?.save(ids.map((emailId) => aSignal({ emailId, probability }))),
          ),
        );
        const wanted = [...new Set(given.flatMap(({ ids }) => ids))].map(
          (id) => aSignal({ emailId: id }).key,
        );
        expect(results.flatMap((result) => result?.created ?? []).sort()).toEqual(wanted.sort());
        const kept = await stores[0]?.readByContacts(['101']);
        expect(kept?.map(({ key }) => key).sort()).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });
});
