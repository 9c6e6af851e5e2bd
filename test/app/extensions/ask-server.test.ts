import { afterEach, describe, expect, it, vi } from 'vitest';
import { askServer } from '../../../src/app/extensions/shared/ask-server.ts';
import { newRequestKey } from '../../../src/app/extensions/shared/request-key.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[48][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

function answerWith(response: Response) {
  const asked: {
    url: string;
    options: { method: string; timeout: number; body: Record<string, unknown> };
  }[] = [];
  vi.stubGlobal('self', {
    hsFetch: async (url: string, options: (typeof asked)[number]['options']) => {
      asked.push({ url, options });
      return response;
    },
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('a question to the server', () => {
  it('names the function and carries the parameters with a key of its own', async () => {
    const asked = answerWith(Response.json({ ok: true, view: 1 }));
    expect(await askServer('https://server.example', 'decide', { recordId: '1' })).toEqual({
      ok: true,
      view: 1,
    });
    const [{ url, options } = expect.fail('nothing was asked')] = asked;
    expect(url).toBe('https://server.example/functions/decide');
    expect(options).toMatchObject({ method: 'POST', body: { parameters: { recordId: '1' } } });
    expect(options.body.requestKey).toMatch(uuid);
    expect(options.timeout).toBeLessThanOrEqual(120_000);
  });

  it.each([
    [408, 'timeout', true],
    [413, 'too-long', false],
    [429, 'rate-limited', true],
    [401, 'unavailable', true],
    [500, 'unavailable', true],
    [503, 'unavailable', true],
    [504, 'timeout', true],
  ])('that is answered with %s becomes the failure %s', async (status, code, retryable) => {
    answerWith(new Response('<html>', { status }));
    expect(await askServer('https://server.example', 'decide', {})).toEqual({
      ok: false,
      failure: { code, retryable },
    });
  });
});

describe('the key of a request', () => {
  it.each([
    ['with crypto', undefined],
    ['without crypto', { crypto: undefined }],
    ['with a crypto that makes no UUIDs', { crypto: {} }],
  ])('is a new UUID each time, in a worker %s', (_, globals) => {
    if (globals) vi.stubGlobal('crypto', globals.crypto);
    const keys = Array.from({ length: 1_000 }, newRequestKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(uuid);
  });
});
