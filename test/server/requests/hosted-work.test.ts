import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallationView } from '#core/views/installation-view.ts';
import type { ListeningServer } from '../../../src/server/http/listen.ts';
import { alpha, ask, openWorld, publicUrl, serve, type World } from './support.ts';

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

const scan = (action: string) => {
  world.hubSpot.clock.advance(60_000);
  return ask(world.hubSpot, [alpha, 'installer'], 'history-scan', { action, months: 1 });
};

describe('a card of a hosted account', () => {
  it('is told of rights that were granted, and of one that is missing', async () => {
    const check = async () => {
      const { result } = await ask(world.hubSpot, [alpha, 'rep'], 'installation-check', { action: 'check' });
      const { view } = result as unknown as { view: InstallationView };
      return view.results.find(({ id }) => id === 'scopes');
    };
    expect(await check()).toMatchObject({ status: 'ok' });
    const granted = world.hubSpot.portal(alpha).installation()?.scopes ?? [];
    const fewer = granted.filter((scope) => scope !== 'crm.objects.deals.write');
    const { tokens, hubSpot } = world;
    await tokens.install(alpha, hubSpot.portal(alpha).install(), fewer, hubSpot.clock.now(), 1);
    expect(await check()).toMatchObject({
      status: 'failed',
      facts: { missing: ['crm.objects.deals.write'] },
    });
    await tokens.install(alpha, hubSpot.portal(alpha).install(), granted, hubSpot.clock.now(), 47_111);
  });

  it('has the background take up a scan that somebody starts or resumes, and no other', async () => {
    for (const action of ['status', 'continue', 'pause']) await scan(action);
    expect(world.woken).toEqual([]);
    expect((await scan('start')).result).toMatchObject({ ok: true });
    expect(world.woken).toEqual([alpha]);
    await scan('pause');
    await scan('resume');
    expect(world.woken).toEqual([alpha, alpha]);
  });

  it('gets its scan also where the background cannot be told', async () => {
    const wakeHistory = () => Promise.reject(new Error('away'));
    const alone = await serve(world, { ...world.deps, wakeHistory });
    expect((await scan('start')).result).toMatchObject({ ok: true });
    await alone.close();
    world.hubSpot.lead(publicUrl, `http://127.0.0.1:${server.port}`);
    expect(world.lines).toContainEqual(expect.objectContaining({ event: 'history-not-woken' }));
  });
});
