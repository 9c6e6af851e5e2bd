import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signV3 } from '#emulator/webhooks/signature-v3.ts';
import { findSignatureFault, freshnessMs, type SignedParts } from '../../../src/server/http/signature-v3.ts';

const now = Date.UTC(2026, 10, 22, 9);
const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const uri = 'https://app.example.com/webhooks/hubspot?portalId=33&q=a%2Fb%20c';
const body = '[{"objectId":1246965,"portalId":33,"note":"é“”"}]';
const signed = (fields: Partial<SignedParts> = {}): SignedParts => ({
  method: 'POST',
  uri,
  body: Buffer.from(body),
  signature: signV3({ method: 'POST', uri, body, timestamp: now, clientSecret: secret }),
  timestamp: String(now),
  ...fields,
});
const faultOf = (fields: Partial<SignedParts>, at = now) => findSignatureFault(signed(fields), [secret], at);

describe('signature v3', () => {
  it.each([-freshnessMs, 0, freshnessMs])('holds %i ms from its time', (shift) => {
    expect(faultOf({}, now + shift)).toBeNull();
  });

  it.each<[string, Partial<SignedParts>, string]>([
    ['no signature', { signature: null }, 'missing'],
    ['no timestamp', { timestamp: null }, 'missing'],
    ['an empty signature', { signature: '' }, 'malformed'],
    ['a signature sent twice', { signature: `${signed().signature}, ${signed().signature}` }, 'malformed'],
    ['a signature in hex', { signature: 'ab'.repeat(32) }, 'malformed'],
    ['a timestamp sent twice', { timestamp: `${now}, ${now}` }, 'malformed'],
    ['a timestamp that is no number', { timestamp: 'NaN' }, 'malformed'],
    ['a timestamp with a sign', { timestamp: `+${now}` }, 'malformed'],
    ['a timestamp in scientific notation', { timestamp: '1e12' }, 'malformed'],
    ['an endless timestamp', { timestamp: '9'.repeat(400) }, 'malformed'],
    ['seconds for milliseconds', { timestamp: String(now / 1_000) }, 'stale'],
    ['another timestamp in time', { timestamp: String(now + 1) }, 'wrong'],
    ['another method', { method: 'PUT' }, 'wrong'],
    ['another host', { uri: uri.replace('app.', 'evil.') }, 'wrong'],
    ['another portal', { uri: uri.replace('33', '34') }, 'wrong'],
    ['one more parameter', { uri: `${uri}&portalId=34` }, 'wrong'],
    ['another body', { body: Buffer.from(body.replace('33', '34')) }, 'wrong'],
    ['no body', { body: Buffer.alloc(0) }, 'wrong'],
  ])('refuses %s', (_name, fields, fault) => {
    expect(faultOf(fields)).toBe(fault);
  });

  it.each([freshnessMs + 1, -freshnessMs - 1])('refuses what is replayed %i ms from its time', (shift) => {
    expect(faultOf({}, now + shift)).toBe('stale');
  });

  it('holds for each secret while one takes the place of another, and no longer', () => {
    const check = (...secrets: string[]) => findSignatureFault(signed(), secrets, now);
    expect(check('a-new-secret', secret)).toBeNull();
    expect(check(secret, 'a-new-secret')).toBeNull();
    expect(check('a-new-secret')).toBe('wrong');
    expect(check()).toBe('wrong');
  });

  it('decodes the twelve escapes that HubSpot decodes, and no others', () => {
    const escaped = 'https://app.example.com/a%3Ab%2fc?x=%3F%40%21%24%27%28%29%2A%2C%3B&y=%20%26%25%C3%A9%3D';
    const plain = "https://app.example.com/a:b/c?x=?@!$'()*,;&y=%20%26%25%C3%A9%3D";
    const signature = signV3({ method: 'GET', uri: plain, body: '', timestamp: now, clientSecret: secret });
    expect(faultOf({ method: 'GET', uri: escaped, body: Buffer.alloc(0), signature })).toBeNull();
  });

  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PATCH'),
    path: fc.webPath(),
    query: fc.webQueryParameters(),
    body: fc.string({ unit: 'binary', maxLength: 200 }),
  });

  it('holds for whatever the local HubSpot signs, and for nothing that differs in one byte', () => {
    fc.assert(
      fc.property(request, fc.nat(), ({ method, path, query, body: text }, at) => {
        const address = `https://app.example.com${path}?${query}`;
        const bytes = Buffer.from(text);
        const signature = signV3({
          method,
          uri: address,
          body: text,
          timestamp: now,
          clientSecret: secret,
        });
        const parts = { method, uri: address, body: bytes, signature, timestamp: String(now) };
        expect(findSignatureFault(parts, [secret], now)).toBeNull();
        const changed = Buffer.concat([bytes]);
        if (changed.length === 0) return;
        const index = at % changed.length;
        changed[index] = (changed[index] ?? 0) ^ 1;
        expect(findSignatureFault({ ...parts, body: changed }, [secret], now)).toBe('wrong');
      }),
    );
  });

  it('never throws, whatever the headers hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (signature, timestamp) => {
        expect(faultOf({ signature, timestamp })).not.toBeNull();
      }),
    );
  });
});

const vectorFile = fileURLToPath(
  new URL('../../../../shared/data/hubspot/signature_vectors.json', import.meta.url),
);

interface Vector {
  readonly version: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly timestamp: string;
  readonly secret: string;
  readonly expected: string;
}

describe.runIf(existsSync(vectorFile))('signature v3 by the vectors of HubSpot’s own clients', () => {
  const vectors = existsSync(vectorFile)
    ? (JSON.parse(readFileSync(vectorFile, 'utf8')) as Vector[]).filter(({ version }) => version === 'v3')
    : [];

  it.each(vectors)(
    'holds for $method $url',
    ({ method, url, body: text, timestamp, secret: key, expected }) => {
      const parts = { method, uri: url, body: Buffer.from(text), signature: expected, timestamp };
      expect(findSignatureFault(parts, [key], Number(timestamp))).toBeNull();
      expect(findSignatureFault(parts, [key], Number(timestamp) + freshnessMs + 1)).toBe('stale');
    },
  );
});
