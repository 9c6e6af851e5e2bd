import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { aWorker, emails, openYard, start, type Yard } from './support.ts';

let yard: Yard;
let owner: pg.Client;
beforeAll(async () => {
  yard = await openYard();
  owner = new pg.Client(yard.test.url);
  await owner.connect();
  await owner.query('create table effects (id text primary key)');
}, 60_000);
afterAll(async () => {
  await owner.end();
  await yard.close();
});

/** Runs the process until it tells the wanted line, kills it without warning, and returns all that it told. */
async function killAt(mode: string, portal: number, isWanted: (line: string) => boolean): Promise<string[]> {
  const script = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, mode, yard.test.url, String(portal)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (isWanted(line)) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return told;
}

describe('a process that is killed', () => {
  it('has stored every event that it accepted, with the job', async () => {
    const portal = await yard.newPortal();
    const told = await killAt('accept', portal, (line) => line === '50');
    const states = await yard.states(portal);
    expect(states.length).toBeGreaterThanOrEqual(Number(told.at(-1)));
    expect(await yard.boss.findJobs('account-events', { key: String(portal) })).toHaveLength(1);
    const { stop } = aWorker(yard, () => ({ kind: 'done' }));
    await until(async () => (await yard.states(portal)).every((state) => state === 'done'));
    await stop();
  });

  it('in the middle of a portion leaves it to another process, which has every effect once', async () => {
    const portal = await yard.newPortal();
    await yard.inbox.accept(emails(portal, 1, 100), start, null);
    await killAt('work', portal, (line) => line === 'half');
    expect((await owner.query('select from effects')).rowCount).toBe(50);
    expect(await yard.states(portal)).toEqual(Array<string>(100).fill('waiting'));
    // The heartbeats' ten seconds pass at once.
    await owner.query(
      `update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`,
    );
    const { batches, stop } = aWorker(yard, async ({ emailIds }) => {
      const insert = 'insert into effects select unnest($1::text[]) on conflict do nothing';
      await owner.query(insert, [emailIds]);
      return { kind: 'done' };
    });
    await until(async () => (await yard.states(portal)).every((state) => state === 'done'), 15_000);
    await stop();
    expect((await owner.query('select from effects')).rowCount).toBe(100);
    expect(batches).toHaveLength(1);
  });
});
