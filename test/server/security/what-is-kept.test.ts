import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventTypeName } from '#emulator/app-events/event-types.ts';
import { findForbiddenText } from '../../support/forbidden-text.ts';
import { until } from '../../support/until.ts';
import { readWholeDatabase } from '../../support/whole-database.ts';
import { requests } from '../requests/every-request.ts';
import { hostile, mark } from './attack-words.ts';
import { readState } from './read-state.ts';
import { expectFailure, expectNothingTold, send } from './tells-nothing.ts';
import { asUser, here, openWorld, signature, there, words, type World } from './world.ts';

const [webhooks, action] = ['/webhooks/hubspot', '/actions/score-record'];
let world: World;
beforeAll(async () => {
  world = await openWorld({
    ROLES: 'web,events',
    HUBSPOT_APP_EVENT_TYPE: eventTypeName('buying_signal_found'),
  });
}, 60_000);
afterAll(() => world.close());

let keys = 0;
const post = (target: string, body: unknown) => {
  const text = JSON.stringify(body);
  return send(world, target, { method: 'POST', body: text, headers: signature(target, text) });
};
const ask = (name: string, parameters: unknown, portalId: number = here) =>
  post(`/functions/${name}?${asUser(portalId)}`, {
    parameters,
    requestKey: `key-${'0'.repeat(12)}-${keys++}`,
  });
const execute = () =>
  post(action, {
    ...{ callbackId: `ap-${keys++}`, origin: { portalId: here }, inputFields: {} },
    object: { objectId: 101, objectType: 'CONTACT' },
  });
const signalsOf = (portalId: number) =>
  world.test.database.asPortal(portalId, (sql) => sql.query('select key from pipeline.signals'));

describe('the words of an email', () => {
  it('are shown on its card, and stand in no line of the log and no column of the database', async () => {
    const { faults } = world.hubSpot.portal(here);
    await ask('set-up', {});
    faults.add({
      path: '/crm',
      times: 2,
      effect: { kind: 'garbage', body: `{"results": "${words.join(' ')}` },
    });
    await execute();
    faults.add({ path: '/crm', times: 2, effect: { kind: 'status', status: 400, message: words.join(' ') } });
    await ask('catch-up', { recordType: 'contact', recordId: '101' });
    faults.clear();
    const told = {
      ...{ portalId: here, objectId: 901, subscriptionId: 25, occurredAt: Date.now() },
      ...{ subscriptionType: 'object.creation', objectTypeId: '0-49', eventId: 1 },
    };
    expect((await post(webhooks, [told])).status).toBe(200);
    await until(async () => (await signalsOf(here)).length > 0, 15_000);
    expect((await ask('contact-signals', { recordId: '101' })).body).toContain('Zorvanex');
    expect((await execute()).body).toContain('SUCCESS');
    await ask('data-rights', { action: 'find', type: 'contact', query: 'Berrifax' });
    await ask('data-rights', { action: 'export', type: 'contact', recordId: '101' });
    // An answer that is kept for a repetition holds words of the card, sealed.
    const kept = await ask('weekly-review', { action: 'open', filters: { period: 'this-quarter' } });
    expect(kept.body).toContain('"ok":true');
    const rows = await readWholeDatabase(world.test.url);
    expect(rows.filter(({ where }) => where === 'pipeline.requests').length).toBeGreaterThan(0);
    expect(findForbiddenText(words, [{ where: 'log', text: world.written() }, ...rows])).toEqual([]);
    for (const secret of world.secrets)
      expect(findForbiddenText([secret], [{ where: 'log', text: world.written() }, ...rows])).toEqual([]);
  }, 30_000);
});

/** The parameters with one of their texts after another replaced. */
function* spoiled(value: unknown, text: string): Generator<unknown> {
  if (typeof value === 'string') yield text;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    // What is asked for stays: the rest of it would be refused with it.
    if (name === 'action' || name === 'view') continue;
    for (const other of spoiled(part, text))
      yield Array.isArray(value)
        ? value.map((one) => (one === part ? other : one))
        : { ...value, [name]: other };
  }
}

describe('hostile text in each parameter', () => {
  it.each(Object.entries(requests))('of %s is text, or refused', async (name, asked) => {
    const before = await readState(world, there);
    for (const parameters of asked) {
      const tries = [...spoiled(parameters, hostile(world))].map((other) => ask(name, other));
      for (const answer of await Promise.all(tries)) {
        expect(answer.status).toBe(200);
        if (answer.body.startsWith('{"ok":true')) continue;
        expectFailure(answer.body);
        expect(answer.body).not.toContain('internal');
        expectNothingTold(answer, world);
      }
    }
    expect(await readState(world, there)).toBe(before);
  });

  it('reached no other host and no other address of the API, and stands in no line of the log', () => {
    expect(world.canary.visits()).toBe(0);
    expect(world.written()).not.toContain(mark);
    const paths = world.hubSpot
      .portal(here)
      .calls.list()
      .map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path.split('?')[0]).not.toMatch(/\.\.|passwd|Xyzzy|%2f|%00/iu);
    for (const line of world.written().trimEnd().split('\n'))
      expect(Object.keys(JSON.parse(line) as object).slice(0, 2)).toEqual(['at', 'event']);
  });
});
