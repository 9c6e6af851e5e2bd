import { describe, expect, it } from 'vitest';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { requireSignature } from '../../../src/server/http/require-signature.ts';
import type { ServerApp } from '../../../src/server/http/server-env.ts';
import { readSignedCaller } from '../../../src/server/http/signed-caller.ts';
import { aServer, publicUrl, start } from './support.ts';

const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const path = '/webhooks?portalId=33&userId=7&userEmail=a%40b.example&appId=1160452';
const body = '[{"objectId":1,"portalId":34}]';

function open() {
  const log: string[] = [];
  const routes = (app: ServerApp) => {
    const check = requireSignature({
      publicUrl,
      clientSecrets: [secret],
      bodyBytes: 100,
      now: () => start,
      log: (event, fields) => log.push(`${event} ${String(fields.fault)}`),
    });
    app.all('/webhooks', check, (c) =>
      c.json({ bytes: Buffer.from(c.var.rawBody).toString(), caller: readSignedCaller(c) }),
    );
  };
  return { ...aServer({ routes: [routes] }), log };
}

const headersFor = (uri: string, text: string, timestamp = start) => ({
  'x-hubspot-signature-v3': signV3({ method: 'POST', uri, body: text, timestamp, clientSecret: secret }),
  'x-hubspot-request-timestamp': String(timestamp),
});
const post = (address: string, headers: Record<string, string>, text: string | ReadableStream = body) =>
  open().app.request(address, { method: 'POST', headers, body: text, duplex: 'half' } as RequestInit);

describe('a route that wants a signature', () => {
  it('passes the body on byte for byte, and who is in the signed address', async () => {
    const response = await post(path, headersFor(publicUrl + path, body));
    expect(await response.json()).toEqual({
      bytes: body,
      caller: { portalId: 33, userId: 7, userEmail: 'a@b.example', appId: 1_160_452 },
    });
  });

  it('believes the configured address, whatever Host and a proxy say', async () => {
    const foreign = `https://evil.example${path}`;
    const proxied = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    };
    expect((await post(foreign, { ...proxied, ...headersFor(publicUrl + path, body) })).status).toBe(200);
    expect((await post(foreign, { ...proxied, ...headersFor(foreign, body) })).status).toBe(401);
  });

  it.each<[string, Record<string, string>]>([
    ['no signature', {}],
    ['a signature of another address', headersFor(`${publicUrl}/webhooks?portalId=34`, body)],
    ['a signature of another body', headersFor(publicUrl + path, '[]')],
    ['an old signature', headersFor(publicUrl + path, body, start - 300_001)],
  ])('refuses %s, and says no more than that', async (_name, headers) => {
    const response = await post(path, headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ code: 'unauthorized', requestId: expect.any(String) });
  });

  it('tells the log why', async () => {
    const { app, log } = open();
    await app.request(path, { method: 'POST', body });
    await app.request(path, { method: 'POST', body: '[]', headers: headersFor(publicUrl + path, body) });
    expect(log).toEqual(['signature-refused missing', 'signature-refused wrong']);
  });

  it('stops reading a body that is longer than it may be, whatever length is stated', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(40));
      },
    });
    const response = await post(path, headersFor(publicUrl + path, body), endless);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(8);
  });

  it('does not read the body of what it refuses by its headers', async () => {
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(10));
        },
      },
      { highWaterMark: 0 },
    );
    expect((await post(path, {}, stream)).status).toBe(401);
    expect(sent).toBe(0);
  });
});

describe('the caller in a signed address', () => {
  it.each([
    ['a portal twice', '/webhooks?portalId=34&portalId=33&userId=7&userEmail=a@b.example&appId=1'],
    ['no portal', '/webhooks?userId=7&userEmail=a@b.example&appId=1'],
    ['a portal that is no number', '/webhooks?portalId=33x&userId=7&userEmail=a@b.example&appId=1'],
    ['a portal of a list', '/webhooks?portalId[]=33&userId=7&userEmail=a@b.example&appId=1'],
    ['no address', '/webhooks?portalId=33&userId=7&userEmail=&appId=1'],
    ['no query', '/webhooks'],
  ])('is nobody with %s', async (_name, address) => {
    const response = await post(address, headersFor(publicUrl + address, body));
    expect(await response.json()).toMatchObject({ caller: null });
  });
});
