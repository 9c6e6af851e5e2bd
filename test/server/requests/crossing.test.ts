import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListeningServer } from '../../../src/server/http/listen.ts';
import { serverHandlers } from '../../../src/server/requests/server-handlers.ts';
import { tenantTables } from '../../../src/server/store/erase-portal.ts';
import { requests } from './every-request.ts';
import { alpha, ask, beta, openWorld, serve, wordOf, type World } from './support.ts';

let world: World;
let server: ListeningServer;
beforeAll(async () => {
  world = await openWorld();
  server = await serve(world, world.deps);
}, 30_000);
afterAll(async () => {
  await server.close();
  await world.hubSpot.close();
  await world.test.close();
});

/** All that the server and HubSpot keep of an account, and how often its API was called. */
async function stateOf(portalId: number) {
  const rows = await world.database.asPortal(portalId, async (sql) => {
    const all = [];
    for (const table of tenantTables)
      all.push(await sql.query(`select md5(t::text) as row from pipeline.${table} t order by 1`));
    return all;
  });
  const calls = world.hubSpot.portal(portalId).calls.count();
  return { calls, rows: createHash('sha256').update(JSON.stringify(rows)).digest('hex') };
}

it('has a request for every handler', () => {
  expect(Object.keys(requests).sort()).toEqual([...serverHandlers.keys()].sort());
});

describe.each([
  [beta, alpha],
  [alpha, beta],
])('as somebody of %i', (mine, theirs) => {
  it.each(Object.entries(requests))(
    '%s gets nothing of the other account, and changes nothing there',
    async (name, asked) => {
      const before = await stateOf(theirs);
      const outcomes = [];
      for (const parameters of asked) {
        const { status, text, result } = await ask(world.hubSpot, [mine, 'installer'], name, parameters);
        expect(status).toBe(200);
        expect(text).not.toContain(wordOf(theirs));
        expect(text).not.toContain(`@${theirs}.example`);
        outcomes.push(result.ok ? 'ok' : result.failure.code);
      }
      expect(outcomes).not.toContain('internal');
      expect(outcomes[0]).toBe('ok');
      expect(await stateOf(theirs)).toEqual(before);
    },
  );
});

it('keeps what admins do from everybody else, by the rule of each handler', async () => {
  for (const [name, asked] of Object.entries(requests)) {
    for (const parameters of asked) {
      const request = serverHandlers.get(name)?.parse({ userId: '1', by: null, ...parameters });
      if (!request) throw new Error(`${name} takes none of this: ${JSON.stringify(parameters)}`);
      if (!request.isProtected) continue;
      const before = await stateOf(beta);
      const { result } = await ask(world.hubSpot, [beta, 'rep'], name, parameters);
      expect([name, result]).toEqual([
        name,
        { ok: false, failure: { code: 'not-allowed', retryable: false } },
      ]);
      expect(await stateOf(beta)).toEqual(before);
    }
  }
});
