import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failed, succeeded } from '../../../src/app/use-cases/context.ts';
import { DatabaseError } from '../../../src/server/db/database-error.ts';
import { answerOnce } from '../../../src/server/requests/answer-once.ts';
import { keptMs, leaseMs, type KeptRequest } from '../../../src/server/requests/kept-answers.ts';
import { createPostgresKeptAnswers } from '../../../src/server/requests/postgres-kept-answers.ts';
import { purgeAnswers } from '../../../src/server/requests/purge-answers.ts';
import { createKeyring } from '../../../src/server/secrets/aes-keyring.ts';
import { openTestDatabase, type TestDatabase } from '../../support/postgres.ts';

const [oldKey, newKey] = [1, 2].map((id) => `k${id}:${randomBytes(32).toString('base64')}`);
const keyring = createKeyring(oldKey ?? '');
const request: KeptRequest = {
  ...{ portalId: 4_711, userId: 50_001, handler: 'deal-action' },
  ...{ requestKey: '0b8e1d9c-6a54-4c9e-8f5d-0d5f4cf7f7aa', parameters: '{"text":"Call Nadia"}' },
};

let test: TestDatabase;
let now = Date.UTC(2026, 10, 22, 9);
const lines: object[] = [];
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  lines.length = 0;
  await test.database.asPortal(4_711, (sql) => sql.query('delete from pipeline.requests'));
});

const rows = (portalId = 4_711) =>
  test.database.asPortal(portalId, (sql) => sql.query('select * from pipeline.requests'));

/** A process of its own: another pool, perhaps another keyring. */
function aProcess(ring = keyring) {
  const answers = createPostgresKeptAnswers(test.another(), ring);
  return {
    ...{
      answers,
      now: () => now,
      log: (event: string, fields: object) => void lines.push({ event, ...fields }),
    },
    sleep: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
}

/** Work that counts how often it is done, and can be held. */
function aWork() {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const work = { times: 0, release, run: async () => succeeded({ times: (work.times += 1) }) };
  return {
    ...work,
    get times() {
      return work.times;
    },
    run: work.run,
    hold: () => held.then(work.run),
  };
}

describe('a request with a key', () => {
  it('is carried out once, and its repetitions get the same answer', async () => {
    const work = aWork();
    const answers = [];
    for (const deps of [aProcess(), aProcess(), aProcess()])
      answers.push(await answerOnce(request, work.run, deps));
    expect(answers).toEqual(Array(3).fill(succeeded({ times: 1 })));
  });

  it('is carried out once by many at the same time, in two processes', async () => {
    const work = aWork();
    const [one, other] = [aProcess(), aProcess()];
    const asked = [one, other, one, other, one, other].map((deps) => answerOnce(request, work.hold, deps));
    setImmediate(work.release);
    expect(await Promise.all(asked)).toEqual(Array(6).fill(succeeded({ times: 1 })));
  });

  it.each<[string, Partial<KeptRequest>]>([
    ['user', { userId: 50_002 }],
    ['account', { portalId: 4_712 }],
    ['handler', { handler: 'repair' }],
    ['key', { requestKey: 'another-key-of-a-click' }],
  ])('is another one with another %s', async (_what, change) => {
    const work = aWork();
    await answerOnce(request, work.run, aProcess());
    expect(await answerOnce({ ...request, ...change }, work.run, aProcess())).toEqual(
      succeeded({ times: 2 }),
    );
  });

  it('is refused with other parameters under its key', async () => {
    const work = aWork();
    await answerOnce(request, work.run, aProcess());
    const other = { ...request, parameters: '{"text":"Call somebody else"}' };
    expect(await answerOnce(other, work.run, aProcess())).toEqual(failed('bad-request'));
    expect(work.times).toBe(1);
  });

  it('keeps a failure that stands, and forgets one that may pass', async () => {
    const results = [
      failed('rate-limited', true),
      failed('internal'),
      failed('changed-meanwhile'),
      succeeded({}),
    ];
    const work = () => Promise.resolve(results.shift() ?? succeeded({}));
    const codes = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      const result = await answerOnce(request, work, aProcess());
      codes.push(result.ok ? 'ok' : result.failure.code);
    }
    expect(codes).toEqual(['rate-limited', 'internal', 'changed-meanwhile', 'changed-meanwhile']);
  });

  it('is answered although its answer cannot be kept', async () => {
    const deps = aProcess();
    const broken = { ...deps.answers, keep: () => Promise.reject(new DatabaseError('unreachable', '57P01')) };
    const work = aWork();
    expect(await answerOnce(request, work.run, { ...deps, answers: broken })).toEqual(
      succeeded({ times: 1 }),
    );
    expect(lines).toMatchObject([{ event: 'answer-not-kept', step: 'keep', errorCode: '57P01' }]);
  });

  it('is kept sealed, with nothing in clear, and found after the keys were changed', async () => {
    await answerOnce(request, () => Promise.resolve(succeeded({ quote: 'Twenty seats' })), aProcess());
    expect(JSON.stringify(await rows())).not.toMatch(/seats|Nadia|0b8e1d9c/u);
    const rotated = aProcess(createKeyring(`${newKey},${oldKey}`));
    const again = await answerOnce(request, () => Promise.reject(new Error('twice')), rotated);
    expect(again).toEqual(succeeded({ quote: 'Twenty seats' }));
  });

  it('is forgotten after ten minutes, also where nobody asks any more', async () => {
    await answerOnce(request, aWork().run, aProcess());
    await test.database.asOperator((sql) =>
      sql.query(`insert into pipeline.installations (portal_id, state, scopes, installed_at)
        values (4711, 'uninstalled', '{}', 0) on conflict do nothing`),
    );
    expect(await purgeAnswers(test.database, now + keptMs - 1)).toBe(0);
    expect(await purgeAnswers(test.database, now + keptMs)).toBe(1);
    expect(await rows()).toEqual([]);
  });
});

describe('a request whose process was killed', () => {
  it('is carried out by the repetition once the process has been silent for a while', async () => {
    const killed = await killInTheMiddle(test.url, now);
    expect(await rows()).toMatchObject([{ answer: null }]);
    const work = aWork();
    const deps = aProcess();
    let looks = 0;
    const sleep = async () => {
      looks += 1;
      if (looks === 3) now += leaseMs;
    };
    expect(killed).toBe('SIGKILL');
    expect(await answerOnce(request, work.run, { ...deps, sleep })).toEqual(succeeded({ times: 1 }));
    expect(looks).toBe(3);
  });

  it('is not taken from a process that lives, however long it takes', async () => {
    const { answers } = aProcess();
    const claim = await answers.claim(request, now);
    const attempt = claim.kind === 'mine' ? claim.attempt : '';
    await answers.renew(request, attempt, now + leaseMs - 1);
    expect(await answers.claim(request, now + leaseMs + 1)).toEqual({ kind: 'running' });
    const later = { ...aProcess(), now: () => now + leaseMs + 1 };
    expect(await answerOnce(request, aWork().run, later)).toEqual(failed('timeout', true));
  });

  it('leaves what the next one did, should it wake up after all', async () => {
    const [slow, next] = [aProcess(), aProcess()];
    const claim = await slow.answers.claim(request, now);
    const attempt = claim.kind === 'mine' ? claim.attempt : '';
    now += leaseMs;
    expect(await answerOnce(request, aWork().run, next)).toEqual(succeeded({ times: 1 }));
    await slow.answers.keep(request, attempt, JSON.stringify(succeeded({ times: 99 })));
    await slow.answers.release(request, attempt);
    expect(await answerOnce(request, aWork().run, next)).toEqual(succeeded({ times: 1 }));
  });
});

/** A process that takes the request, and is killed while it works. */
async function killInTheMiddle(url: string, at: number): Promise<string> {
  const script = `
    import { openDatabase } from './src/server/db/open-database.ts';
    import { createKeyring } from './src/server/secrets/aes-keyring.ts';
    import { answerOnce } from './src/server/requests/answer-once.ts';
    import { createPostgresKeptAnswers } from './src/server/requests/postgres-kept-answers.ts';
    const { url, key, request, at } = JSON.parse(process.env.INPUT);
    const answers = createPostgresKeptAnswers(openDatabase(url), createKeyring(key));
    const work = () => { process.stdout.write('working'); return new Promise((resolve) => setTimeout(resolve, 60_000)); };
    await answerOnce(request, work, { answers, now: () => at, sleep: async () => {}, log: () => {} });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    env: { ...process.env, INPUT: JSON.stringify({ url, key: oldKey, request, at }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'exit')) as [number | null, string];
  return signal;
}
