import { describe, expect, it } from 'vitest';
import type { CrmError } from '#crm/crm.ts';
import type { Operation } from '#crm/policy/operation.ts';
import { createRateBudget } from '#crm/policy/rate-budget.ts';
import { createTransport, type TransportOptions } from '#crm/policy/transport.ts';

const request = { url: 'http://portal.invalid/x', method: 'POST', headers: {}, body: '{}' };
const read: Operation = { name: 'read things', repeatable: true, lane: 'general' };
const create: Operation = { name: 'create a thing', repeatable: false, lane: 'general' };

/** A network that answers from a script, and a clock that waiting moves. */
function scripted(script: readonly (() => Response)[], given: Partial<TransportOptions> = {}) {
  const state = { now: 0, slept: [] as number[], sent: 0 };
  const transport = createTransport({
    now: () => state.now,
    sleep: async (ms) => {
      state.slept.push(ms);
      state.now += ms;
    },
    random: () => 0.5,
    fetch: async () => {
      const next = script[state.sent++];
      if (!next) throw new Error('the script has ended');
      return next();
    },
    rate: createRateBudget(),
    deadlineAt: 8_000,
    timeoutMs: 1_000,
    maxCalls: Number.POSITIVE_INFINITY,
    ...given,
  });
  return { transport, state };
}

const ok = () => new Response('{}', { status: 200 });
const status =
  (code: number, headers = {}, body: unknown = {}) =>
  () =>
    new Response(JSON.stringify(body), { status: code, headers });
const fails = (code: string) => () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
};

async function failureOf(sending: Promise<unknown>): Promise<CrmError> {
  return sending.then(
    () => expect.fail('should have failed'),
    (error: CrmError) => error,
  );
}

describe('the transport', () => {
  it('sends again with growing delays until an answer comes', async () => {
    const { transport, state } = scripted([status(500), fails('ECONNRESET'), status(502), ok]);
    expect((await transport.send(request, read)).status).toBe(200);
    expect(state.slept).toEqual([125, 250, 500]);
    expect(transport.callCount()).toBe(4);
  });

  it('sends a create once when it cannot know what happened', async () => {
    for (const outcome of [status(500), fails('ECONNRESET'), fails('UND_ERR_SOCKET')]) {
      const { transport } = scripted([outcome, ok]);
      expect(await failureOf(transport.send(request, create))).toMatchObject({
        category: 'unavailable',
        retryable: false,
      });
      expect(transport.callCount()).toBe(1);
    }
  });

  it('sends a create again when nothing was done', async () => {
    const { transport } = scripted([
      fails('ECONNREFUSED'),
      status(429),
      status(503, { 'retry-after': '0' }),
      ok,
    ]);
    expect((await transport.send(request, create)).status).toBe(200);
  });

  it('gives up at once when HubSpot asks for more time than is left', async () => {
    const { transport, state } = scripted([status(429, { 'retry-after': '60' })]);
    expect(await failureOf(transport.send(request, read))).toMatchObject({
      category: 'rate-limited',
      retryable: true,
      status: 429,
    });
    expect(state.slept).toEqual([]);
  });

  it('lets other calls wait when one was refused', async () => {
    const rate = createRateBudget();
    const refused = scripted([status(429, { 'retry-after': '2' }), ok], { rate });
    const refusal = refused.transport.send(request, read);
    const other = scripted([ok], { rate });
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([refusal, other.transport.send(request, read)]);
    expect(other.state.slept).toEqual([2_000]);
  });

  it('does not wait for room beyond the deadline', async () => {
    const rate = createRateBudget({ requests: 1, windowMs: 60_000 });
    const { transport } = scripted([ok, ok], { rate });
    await transport.send(request, read);
    expect(await failureOf(transport.send(request, read))).toMatchObject({
      category: 'rate-limited',
      retryable: true,
    });
    expect(transport.callCount()).toBe(1);
  });

  it('sends nothing after the deadline', async () => {
    const { transport, state } = scripted([ok], { deadlineAt: 0 });
    expect(await failureOf(transport.send(request, read))).toMatchObject({
      category: 'timeout',
      retryable: true,
    });
    expect(state.sent).toBe(0);
  });

  it('counts retries against the budget of calls, and parallel calls too', async () => {
    const { transport } = scripted([status(500), ok], { maxCalls: 1 });
    expect(await failureOf(transport.send(request, read))).toMatchObject({
      category: 'out-of-budget',
      retryable: false,
    });
    const parallel = scripted([ok, ok, ok], { maxCalls: 2 });
    const results = await Promise.allSettled([1, 2, 3].map(() => parallel.transport.send(request, read)));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(parallel.state.sent).toBe(2);
  });

  it('does not follow a redirect', async () => {
    const { transport } = scripted([status(302, { location: 'http://elsewhere.invalid' })]);
    expect(await failureOf(transport.send(request, read))).toMatchObject({
      category: 'unexpected-response',
      status: 302,
    });
  });
});

describe('what a failed answer means', () => {
  const scopes = {
    category: 'MISSING_SCOPES',
    errors: [{ message: 'x', context: { requiredGranularScopes: ['sales-email-read', 'a.b'] } }],
  };
  it.each([
    [
      400,
      { message: 'amount must be a number' },
      { category: 'validation', detail: 'amount must be a number' },
    ],
    [400, { message: '[{"error":"CONFLICTING_UNIQUE_VALUE"}]' }, { category: 'conflict', detail: null }],
    [401, {}, { category: 'unauthorized', retryable: false }],
    [403, scopes, { category: 'missing-scope', missingScopes: ['sales-email-read', 'a.b'] }],
    [403, { message: 'no' }, { category: 'unauthorized', missingScopes: [] }],
    [404, {}, { category: 'not-found' }],
    [409, { message: 'x' }, { category: 'conflict', detail: null }],
    [429, { policyName: 'DAILY' }, { category: 'rate-limited', retryable: true }],
    [418, {}, { category: 'unexpected-response' }],
    [501, {}, { category: 'unavailable' }],
    [400, 'not an envelope', { category: 'validation', detail: null }],
    [
      400,
      { message: 7, errors: 'x', correlationId: [] },
      { category: 'validation', detail: null, correlationId: null },
    ],
    [400, { message: 'm', correlationId: 'c-1' }, { correlationId: 'c-1' }],
  ])('%i %j', async (code, body, expected) => {
    const { transport } = scripted([status(code, {}, body)]);
    expect(await failureOf(transport.send(request, read))).toMatchObject({ status: code, ...expected });
  });

  it('reads the correlation id from the header of an answer that is no JSON', async () => {
    const { transport } = scripted([
      () => new Response('<html>', { status: 404, headers: { 'x-hubspot-correlation-id': 'c-2' } }),
    ]);
    expect(await failureOf(transport.send(request, read))).toMatchObject({ correlationId: 'c-2' });
  });

  it("keeps HubSpot's words back where they may quote an email", async () => {
    const { transport } = scripted([status(400, {}, { message: '"We need 20 seats" is too long' })]);
    const error = await failureOf(transport.send(request, { ...create, carriesText: true }));
    expect(error.category).toBe('validation');
    expect(error.detail).toBeNull();
    expect(error.message).not.toContain('seats');
  });
});
