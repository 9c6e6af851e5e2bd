import { describe, expect, it } from 'vitest';
import type { LocalHubSpot } from '#emulator/cloud/cloud.contract.ts';
import {
  appToken,
  authorizeUrl,
  call,
  exchange,
  first,
  getCode,
  refresh,
  second,
  startHubSpot,
} from './support.ts';

const journal = '/webhooks-journal/journal/2026-03';
const subscriptions = '/webhooks-journal/subscriptions/2026-03';
const uninstallType = { subscriptionType: 'APP_LIFECYCLE_EVENT', eventTypeId: '4-1916193' };
const installType = { subscriptionType: 'APP_LIFECYCLE_EVENT', eventTypeId: '4-1909196' };

const uninstallByApi = (hubspot: LocalHubSpot, token: string | null) =>
  call(hubspot, token, 'DELETE', '/appinstalls/2026-09/external-install');

describe('an uninstall', () => {
  it.each([
    ['in the portal', (hubspot: LocalHubSpot) => Promise.resolve(hubspot.portal(first).uninstall())],
    ['by the app', (hubspot: LocalHubSpot, token: string) => uninstallByApi(hubspot, token)],
    ['on the page of accounts', (hubspot: LocalHubSpot) => uninstallOnPage(hubspot)],
  ])('%s ends the tokens of that portal and of no other', async (_, uninstall) => {
    const hubspot = await startHubSpot();
    const tokens = hubspot.portal(first).install();
    const others = hubspot.portal(second).install();
    await uninstall(hubspot, tokens.accessToken);
    expect(hubspot.portal(first).installation()).toBeNull();
    expect(await call(hubspot, tokens.accessToken)).toMatchObject({
      status: 401,
      body: { category: 'INVALID_AUTHENTICATION' },
    });
    expect((await refresh(hubspot, tokens.refreshToken)).body.status).toBe('BAD_REFRESH_TOKEN');
    expect((await call(hubspot, others.accessToken)).status).toBe(200);
    expect((await refresh(hubspot, others.refreshToken)).status).toBe(200);
  });

  it('ends codes that wait', async () => {
    const hubspot = await startHubSpot();
    hubspot.portal(first).install();
    const code = await getCode(hubspot);
    hubspot.portal(first).uninstall();
    expect((await exchange(hubspot, code)).body.status).toBe('BAD_AUTH_CODE');
  });

  it('is answered with 204 to the app, once', async () => {
    const hubspot = await startHubSpot();
    const { accessToken } = hubspot.portal(first).install();
    expect((await uninstallByApi(hubspot, accessToken)).status).toBe(204);
    expect((await uninstallByApi(hubspot, accessToken)).status).toBe(401);
  });

  it('by the app needs a token in force', async () => {
    const hubspot = await startHubSpot();
    const { accessToken } = hubspot.portal(first).install();
    hubspot.clock.advance(30 * 60_000);
    expect((await uninstallByApi(hubspot, accessToken)).body.category).toBe('EXPIRED_AUTHENTICATION');
    expect((await uninstallByApi(hubspot, await appToken(hubspot))).status).toBe(401);
    expect((await uninstallByApi(hubspot, null)).status).toBe(401);
    expect(hubspot.portal(first).installation()).not.toBeNull();
  });

  it('leaves the way open for another install', async () => {
    const hubspot = await startHubSpot();
    hubspot.portal(first).install();
    hubspot.portal(first).uninstall();
    const { body } = await exchange(hubspot, await getCode(hubspot));
    expect((await call(hubspot, body.access_token)).status).toBe(200);
  });

  it('on the page is no button for others', async () => {
    const hubspot = await startHubSpot();
    hubspot.portal(first).install();
    const form = { method: 'POST', body: new URLSearchParams({ key: 'guessed' }) };
    expect((await fetch(`${hubspot.url}/accounts/${first}/uninstall`, form)).status).toBe(400);
    expect(hubspot.portal(first).installation()).not.toBeNull();
  });
});

describe('one more install of the same account', () => {
  it('keeps the earlier refresh token good and brings another', async () => {
    const hubspot = await startHubSpot();
    const earlier = hubspot.portal(first).install();
    const { body } = await exchange(hubspot, await getCode(hubspot));
    expect(body.refresh_token).not.toBe(earlier.refreshToken);
    expect((await refresh(hubspot, earlier.refreshToken)).status).toBe(200);
  });

  it('takes the scopes of the last one', async () => {
    const hubspot = await startHubSpot();
    hubspot.portal(first).install(['oauth']);
    await exchange(hubspot, await getCode(hubspot));
    expect(hubspot.portal(first).installation()?.scopes).toContain('sales-email-read');
    expect(await (await fetch(authorizeUrl(hubspot))).text()).toContain('connected already');
  });
});

describe('the journal', () => {
  it('tells of installs and uninstalls that are subscribed to, entry by entry', async () => {
    const hubspot = await startHubSpot();
    const token = await appToken(hubspot);
    for (const subscription of [installType, uninstallType])
      expect((await call(hubspot, token, 'POST', subscriptions, subscription)).status).toBe(201);
    hubspot.portal(first).install();
    hubspot.portal(first).install();
    hubspot.portal(second).install();
    hubspot.portal(first).uninstall();
    const seen = await readJournal(hubspot, token);
    expect(seen.map(({ action, portalId }) => [action, portalId])).toEqual([
      ['APP_INSTALL', first],
      ['APP_INSTALL', second],
      ['APP_UNINSTALL', first],
    ]);
    const latest = await call(hubspot, token, 'GET', `${journal}/latest`);
    expect(await fileEvents(latest.body.url)).toMatchObject([{ action: 'APP_UNINSTALL' }]);
    const ofSecond = await call(hubspot, token, 'GET', `${journal}/latest?installPortalId=${second}`);
    expect(await fileEvents(ofSecond.body.url)).toMatchObject([{ portalId: second }]);
  });

  it('is silent about what nobody subscribed to, and empty is 204', async () => {
    const hubspot = await startHubSpot();
    const token = await appToken(hubspot);
    await call(hubspot, token, 'POST', subscriptions, uninstallType);
    hubspot.portal(first).install();
    expect((await call(hubspot, token, 'GET', `${journal}/earliest`)).status).toBe(204);
  });

  it('keeps entries for three days and addresses of files for five minutes', async () => {
    const { hubspot, token } = await startWithUninstall();
    const { body } = await call(hubspot, token, 'GET', `${journal}/earliest`);
    hubspot.clock.advance(5 * 60_000);
    expect((await fetch(body.url)).status).toBe(403);
    hubspot.clock.advance(3 * 86_400_000);
    expect((await call(hubspot, await appToken(hubspot), 'GET', `${journal}/earliest`)).status).toBe(204);
  });

  it('goes on from an offset, also one whose entry is gone; an unknown one is 404', async () => {
    const { hubspot, token } = await startWithUninstall();
    const { body } = await call(hubspot, token, 'GET', `${journal}/latest`);
    expect((await call(hubspot, token, 'GET', `${journal}/offset/${body.currentOffset}/next`)).status).toBe(
      204,
    );
    hubspot.clock.advance(4 * 86_400_000);
    hubspot.portal(second).install();
    hubspot.portal(second).uninstall();
    const later = await appToken(hubspot);
    const next = await call(hubspot, later, 'GET', `${journal}/offset/${body.currentOffset}/next`);
    expect(await fileEvents(next.body.url)).toMatchObject([{ action: 'APP_UNINSTALL', portalId: second }]);
    expect((await call(hubspot, later, 'GET', `${journal}/offset/x/next`)).status).toBe(404);
  });

  it('is for the app’s own token with its scopes', async () => {
    const hubspot = await startHubSpot();
    const { accessToken } = hubspot.portal(first).install();
    const path = `${journal}/earliest`;
    expect((await call(hubspot, accessToken, 'GET', path)).status).toBe(403);
    expect((await call(hubspot, null, 'GET', path)).status).toBe(401);
    expect((await call(hubspot, await appToken(hubspot), 'GET', `${path}?installPortalId=x`)).status).toBe(
      400,
    );
  });
});

describe('subscriptions of the journal', () => {
  it('are listed and deleted, and exist once', async () => {
    const hubspot = await startHubSpot();
    const token = await appToken(hubspot);
    const made = await call(hubspot, token, 'POST', subscriptions, uninstallType);
    expect((await call(hubspot, token, 'POST', subscriptions, uninstallType)).status).toBe(409);
    expect((await call(hubspot, token, 'GET', subscriptions)).body.results).toMatchObject([
      { id: made.body.id, eventTypeId: '4-1916193' },
    ]);
    expect((await call(hubspot, token, 'DELETE', `${subscriptions}/${made.body.id}`)).status).toBe(204);
    expect((await call(hubspot, token, 'DELETE', `${subscriptions}/${made.body.id}`)).status).toBe(404);
  });

  it.each([
    ['another type', { subscriptionType: 'OBJECT', eventTypeId: '4-1916193' }],
    ['another event', { ...uninstallType, eventTypeId: '4-1' }],
  ])('of %s are refused', async (_, body) => {
    const hubspot = await startHubSpot();
    expect((await call(hubspot, await appToken(hubspot), 'POST', subscriptions, body)).status).toBe(400);
  });
});

async function startWithUninstall() {
  const hubspot = await startHubSpot();
  const token = await appToken(hubspot);
  await call(hubspot, token, 'POST', subscriptions, uninstallType);
  hubspot.portal(first).install();
  hubspot.portal(first).uninstall();
  return { hubspot, token };
}

interface LifecycleEvent {
  readonly action: string;
  readonly portalId: number;
}

async function fileEvents(url: string): Promise<readonly LifecycleEvent[]> {
  const file = (await (await fetch(url)).json()) as { journalEvents: LifecycleEvent[] };
  return file.journalEvents;
}

/** All entries, from the earliest on, as a server reads them. */
async function readJournal(hubspot: LocalHubSpot, token: string): Promise<LifecycleEvent[]> {
  const events: LifecycleEvent[] = [];
  let answer = await call(hubspot, token, 'GET', `${journal}/earliest`);
  while (answer.status === 200) {
    events.push(...(await fileEvents(answer.body.url)));
    answer = await call(hubspot, token, 'GET', `${journal}/offset/${answer.body.currentOffset}/next`);
  }
  return events;
}

async function uninstallOnPage(hubspot: LocalHubSpot): Promise<void> {
  const page = await (await fetch(hubspot.url)).text();
  const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await fetch(`${hubspot.url}/accounts/${first}/uninstall`, {
    method: 'POST',
    body: new URLSearchParams({ key }),
  });
}
