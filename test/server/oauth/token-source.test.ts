import { beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../../src/server/db/database-error.ts';
import type { OAuthAnswer } from '../../../src/server/oauth/oauth-client.ts';
import { createMemoryTokenStore } from '../../support/oauth/memory-token-store.ts';
import {
  createTokenSource,
  refreshAheadMs,
  type TokenSource,
} from '../../../src/server/oauth/token-source.ts';
import { erasureGraceMs, type Tokens, type TokenStore } from '../../../src/server/oauth/token-store.ts';

const start = Date.UTC(2026, 10, 22, 9);
const portalId = 4_711;
const halfHour = 1_800_000;

let now: number;
let store: TokenStore;
let source: TokenSource;
let answers: OAuthAnswer<Tokens>[];
let asked: string[];
let events: string[];

const tokens = (name: string): Tokens => ({
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
  expiresAt: now + halfHour,
});
const renewed = (name: string): OAuthAnswer<Tokens> => ({ ok: true, value: tokens(name) });
const fault = (kind: 'refused' | 'misconfigured' | 'unavailable'): OAuthAnswer<Tokens> => ({
  ok: false,
  fault: kind,
});
const client = {
  async refresh(refreshToken: string): Promise<OAuthAnswer<Tokens>> {
    asked.push(refreshToken);
    return answers.shift() ?? fault('unavailable');
  },
};
const open = () =>
  createTokenSource(
    store,
    client,
    () => now,
    (event, fields) => events.push(`${event} ${JSON.stringify(fields)}`),
  );

beforeEach(async () => {
  now = start;
  [answers, asked, events] = [[], [], []];
  store = createMemoryTokenStore();
  await store.install(portalId, tokens('1'), ['oauth'], now);
  source = open();
});

describe('the source of access tokens', () => {
  it('gives the token that is there, and asks for none while it is fresh', async () => {
    now += halfHour - refreshAheadMs - 1;
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-1' });
    expect(asked).toEqual([]);
  });

  it('renews it five minutes before it expires', async () => {
    now += halfHour - refreshAheadMs;
    answers = [renewed('2')];
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-2' });
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-2' });
    expect(asked).toEqual(['refresh-1']);
  });

  it.each([
    [60_000, { ok: true, accessToken: 'access-1' }],
    [20_000, null],
  ])('gives one that is good for %i ms yet where its renewal finds no connection', async (leftMs, answer) => {
    now += halfHour - leftMs;
    const busy: TokenStore = {
      ...store,
      async withFreshTokens(_portalId, isFresh) {
        const kept: Tokens = { accessToken: 'access-1', refreshToken: '', expiresAt: start + halfHour };
        if (isFresh(kept)) return kept;
        throw new DatabaseError('exhausted', null);
      },
    };
    const given = createTokenSource(
      busy,
      client,
      () => now,
      () => undefined,
    ).accessTokenFor(portalId);
    if (answer) expect(await given).toEqual(answer);
    else await expect(given).rejects.toThrow('exhausted');
  });

  it('renews it once, however many ask in however many processes', async () => {
    now += halfHour;
    answers = [renewed('2')];
    const other = open();
    const given = await Promise.all(
      [source, source, other, other, source].map((each) => each.accessTokenFor(portalId)),
    );
    expect(new Set(given.map((each) => each.ok && each.accessToken))).toEqual(new Set(['access-2']));
    expect(asked).toHaveLength(1);
  });

  it('takes a refused renewal for an uninstallation, with time to come back', async () => {
    now += halfHour;
    answers = [fault('refused')];
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: false, reason: 'not-installed' });
    expect(await store.find(portalId)).toMatchObject({ state: 'uninstalled', eraseAt: now + erasureGraceMs });
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: false, reason: 'not-installed' });
    expect(asked).toHaveLength(1);
  });

  it.each(['unavailable', 'misconfigured'] as const)('takes no %s for a refusal', async (kind) => {
    now += halfHour;
    answers = [fault(kind), renewed('2')];
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: false, reason: kind });
    expect(await store.find(portalId)).toMatchObject({ state: 'active' });
    now += 14_999;
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: false, reason: kind });
    expect(asked).toHaveLength(1);
    now += 1;
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-2' });
  });

  it('goes on with a token that still serves while HubSpot does not answer, and does not ask at every turn', async () => {
    now += halfHour - refreshAheadMs;
    answers = [fault('unavailable'), renewed('2')];
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-1' });
    now += 1_000;
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-1' });
    expect(asked).toHaveLength(1);
    now += 15_000;
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-2' });
  });

  it('renews a token that the API refused before its time, but not for ever', async () => {
    now += 60_000;
    answers = [renewed('2'), renewed('3')];
    source.noteRefused(portalId, 'access-1');
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-2' });
    source.noteRefused(portalId, 'access-2');
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-2' });
    now += 60_000;
    source.noteRefused(portalId, 'access-2');
    expect(await source.accessTokenFor(portalId)).toEqual({ ok: true, accessToken: 'access-3' });
  });

  it('knows no portal that was never installed', async () => {
    expect(await source.accessTokenFor(1)).toEqual({ ok: false, reason: 'not-installed' });
  });

  it('throws what the store throws', async () => {
    const broken = { ...store, withFreshTokens: () => Promise.reject(new Error('no database')) };
    const given = createTokenSource(
      broken,
      client,
      () => now,
      () => undefined,
    ).accessTokenFor(portalId);
    await expect(given).rejects.toThrow('no database');
  });

  it('logs ids and codes, and no token', async () => {
    now += halfHour;
    answers = [fault('unavailable'), renewed('2')];
    await source.accessTokenFor(portalId);
    now += 15_000;
    await source.accessTokenFor(portalId);
    expect(events).toEqual([
      'token-refresh {"portalId":4711,"outcome":"unavailable"}',
      'token-refresh {"portalId":4711,"outcome":"renewed"}',
    ]);
  });
});
