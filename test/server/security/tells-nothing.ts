import { expect } from 'vitest';
import { secretsAndWords } from './attack-words.ts';
import type { World } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export async function send(world: World, target: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(world.url + target, { redirect: 'manual', ...init });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const code = /^[a-z][a-z-]{2,30}$/u;
const always = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * The answer says no more than it must: nothing of what was sent, of what is inside or of how it is made; a failure has one of
 * the fixed forms.
 */
export function expectNothingTold({ status, headers, body }: Answer, world: World): void {
  expect(Object.fromEntries(headers)).toMatchObject(always);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
  expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  const all = `${JSON.stringify([...headers])}\n${body}`;
  for (const word of secretsAndWords(world)) expect(all).not.toContain(word);
  expect(all).not.toMatch(/\bat \S+:\d+|node_modules|\/src\/|Error\b|SQLSTATE|pipeline\.|[Pp]ostgres/u);
  if (status >= 400 && !isPage(headers)) expectRefusal(body);
}

const isPage = (headers: Headers) => headers.get('content-type')?.startsWith('text/html') ?? false;

export function expectRefusal(body: string): void {
  expect(JSON.parse(body)).toEqual({
    code: expect.stringMatching(code) as string,
    requestId: expect.stringMatching(uuid) as string,
  });
}

/** The failure that a card can explain. */
export function expectFailure(body: string): void {
  expect(JSON.parse(body)).toEqual({
    ok: false,
    failure: { code: expect.stringMatching(code) as string, retryable: expect.any(Boolean) as boolean },
  });
}
