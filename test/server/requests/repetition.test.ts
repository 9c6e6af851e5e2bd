import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ListeningServer } from '../../../src/server/http/listen.ts';
import type { OpenHost } from '../../../src/server/host/open-host.ts';
import { leaseMs } from '../../../src/server/requests/kept-answers.ts';
import { aKey, alpha, ask, beta, openWorld, publicUrl, serve, type World } from './support.ts';

let world: World;
let server: ListeningServer;
beforeAll(async () => {
  world = await openWorld();
  server = await serve(world, world.deps);
  await ask(world.hubSpot, [alpha, 'rep'], 'set-up', {});
}, 30_000);
afterAll(async () => {
  await server.close();
  await world.hubSpot.close();
  await world.test.close();
});
beforeEach(() => world.hubSpot.portal(alpha).faults.clear());

const me = [alpha, 'rep'] as const;
const createDeal = {
  ...{ recordType: 'contact', recordId: '101', keys: ['901:seat-expansion'], action: 'create-deal' },
  deal: {
    ...{ name: 'Twenty seats', amount: 12_000, currency: 'EUR', pipelineId: 'default', stageId: 'open' },
    ...{ dealType: 'existingbusiness', closeDate: '2027-01-31' },
  },
};
const task = (stepId: string) => ({
  ...{ dealId: '301', action: 'create-task', stepId, subject: 'Call', body: '' },
  dueAt: world.hubSpot.clock.now() + 5 * 86_400_000,
});

async function list(type: string, portalId = alpha) {
  const { accessToken } = world.hubSpot.portal(portalId).install();
  const response = await fetch(`${world.hubSpot.url}/crm/objects/2026-09/${type}?limit=100`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return ((await response.json()) as { results: { id: string }[] }).results;
}

describe('a click', () => {
  it('that HubSpot sends many times at once makes one task, and all get the same answer', async () => {
    const before = await list('tasks');
    const key = aKey();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask(world.hubSpot, me, 'deal-action', task('call'), key)),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.result).toMatchObject({ ok: true, view: { task: { outcome: 'created' } } });
    expect(await list('tasks')).toHaveLength(before.length + 1);
  });

  it('whose answer was lost by the card’s own gateway is answered as before', async () => {
    const key = aKey();
    const first = await ask(world.hubSpot, me, 'deal-action', task('write'), key);
    const calls = world.hubSpot.portal(alpha).calls.count();
    world.hubSpot.clock.advance(60_000);
    const { dueAt } = JSON.parse(JSON.stringify(first.result)).view.task as { dueAt: number };
    const again = await ask(world.hubSpot, me, 'deal-action', { ...task('write'), dueAt }, key);
    expect(again.text).toBe(first.text);
    expect(world.hubSpot.portal(alpha).calls.count()).toBe(calls);
  });

  it('ends in one deal although HubSpot’s answer to its creation is lost', async () => {
    const before = await list('deals');
    const faults = {
      method: 'POST',
      path: '/crm/objects/2026-09/deals',
      effect: { kind: 'apply-then-drop' },
    } as const;
    world.hubSpot.portal(alpha).faults.add(faults);
    const answer = await ask(world.hubSpot, me, 'decide', createDeal);
    expect(answer.result).toMatchObject({ ok: true, view: { decision: { state: 'accepted' } } });
    expect(await list('deals')).toHaveLength(before.length + 1);
    await ask(world.hubSpot, me, 'decide', { ...createDeal, action: 'reopen' });
  });

  it('ends in one deal although the process dies once it has created it', async () => {
    const other = [beta, 'rep'] as const;
    await ask(world.hubSpot, other, 'set-up', {});
    const before = await list('deals', beta);
    const { promise: created, resolve } = Promise.withResolvers<void>();
    /** The process of this fetch is as dead: nothing that it asked for is ever answered again. */
    const dying: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (init?.method !== 'POST' || !/\/deals$/u.test(String(input))) return response;
      resolve();
      return new Promise<Response>(() => undefined);
    };
    const openDying: OpenHost = async (asked) => {
      const opened = await world.deps.openHost(asked);
      return opened.ok ? { ok: true, host: { ...opened.host, fetch: dying, timeoutMs: 60_000 } } : opened;
    };
    const silent = { ...world.deps.answers, renew: () => Promise.resolve() };
    const dead = await serve(world, { ...world.deps, openHost: openDying, answers: silent });
    const lost = ask(world.hubSpot, other, 'decide', createDeal);
    await created;
    world.hubSpot.clock.advance(leaseMs);
    world.hubSpot.lead(publicUrl, `http://127.0.0.1:${server.port}`);
    // HubSpot's connection breaks, and it asks once more by itself.
    await dead.close();
    expect((await lost).result).toMatchObject({ ok: true, view: { decision: { state: 'accepted' } } });
    expect(await list('deals', beta)).toHaveLength(before.length + 1);
  }, 20_000);
});
