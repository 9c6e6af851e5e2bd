import { createPortal } from '#emulator/portal.ts';
import type { Portal, PortalOptions } from '#emulator/portal.contract.ts';
import { afterEach } from 'vitest';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers by path; the shapes are what they assert.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export interface Api {
  readonly portal: Portal;
  (method: string, path: string, body?: unknown, token?: string | null): Promise<Answer>;
}

const open: Portal[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((portal) => portal.close()));
});

/** A portal of its own for one test, closed after it, and a function that calls it. */
export async function startApi(options: PortalOptions = {}): Promise<Api> {
  const portal = await createPortal(options);
  open.push(portal);
  const call = (method: string, path: string, body?: unknown, token: string | null = portal.accessToken) =>
    callApi(portal.url + path, method, body, token);
  return Object.assign(call, { portal });
}

export async function callApi(
  url: string,
  method: string,
  body: unknown,
  token: string | null,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Creates a record and returns its id. */
export async function create(api: Api, type: string, properties: Record<string, string>): Promise<string> {
  const answer = await api('POST', `/crm/v3/objects/${type}`, { properties });
  if (answer.status !== 201) throw new Error(`${type}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

export const aDeal = { dealname: 'A deal', dealstage: 'qualifiedtobuy' };
export const anEmail = { hs_timestamp: '2026-11-20T08:00:00Z', hs_email_direction: 'INCOMING_EMAIL' };

/** A custom object type with a unique key, as the app makes one. */
export const signalSchema = {
  name: 'buying_signal',
  labels: { singular: 'Signal', plural: 'Signals' },
  primaryDisplayProperty: 'key',
  requiredProperties: ['key'],
  searchableProperties: ['key'],
  properties: [
    { name: 'key', label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true },
    { name: 'score', label: 'Score', type: 'number', fieldType: 'number' },
  ],
  associatedObjects: ['CONTACT', 'COMPANY', 'DEAL', 'EMAIL'],
};
