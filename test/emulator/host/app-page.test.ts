import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortal } from '#emulator/portal.ts';
import type { Portal } from '#emulator/portal.contract.ts';

const projectDir = new URL('../../support/sample-page', import.meta.url).pathname;

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal({ projectDir });
});
afterAll(() => portal.close());

const get = (path: string) => fetch(portal.url + path);
const call = (uid: string, body: unknown) =>
  fetch(`${portal.url}/portal/api/functions/${uid}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the page of the installed app', () => {
  it('is named to the portal’s pages, without its file', async () => {
    const meta = (await (await get('/portal/api/meta')).json()) as Record<string, unknown>;
    expect(meta['page']).toEqual({ uid: 'sample_page', name: 'Sample app' });
    expect(meta['appId']).toBeTypeOf('number');
  });

  it.each(['/app/1/2', '/app/1/2/deals/7', '/app/1/2/deals/7?tab=notes'])(
    'is opened at HubSpot’s address %s with the one document',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<div id="root">');
    },
  );

  it('is built by HubSpot’s builder, by its uid alone', async () => {
    expect((await get('/portal/pages/other.js')).status).toBe(404);
    const script = await (await get('/portal/pages/sample_page.js')).text();
    expect(script).toMatch(/React, ?RemoteUI/);
    expect(script).toContain('Sample page');
  });

  it('calls functions without a record', async () => {
    const answer = await (await call('echo', { parameters: { word: 'ping' } })).json();
    expect(answer).toMatchObject({ response: { said: 'ping', email: null } });
  });

  it('hears in words of a function that threw', async () => {
    const response = await call('fail', {});
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('always fails') });
  });
});

it('a portal without a page and settings says so', async () => {
  const bare = await createPortal();
  const meta = await (await fetch(`${bare.url}/portal/api/meta`)).json().catch(() => null);
  const script = await fetch(`${bare.url}/portal/pages/sample_page.js`);
  await bare.close();
  expect(meta).toMatchObject({ page: null, settings: null });
  expect(script.status).toBe(404);
});
