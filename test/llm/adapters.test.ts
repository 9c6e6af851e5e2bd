import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/llm/create-language-model.ts';
import type { Question } from '../../src/llm/language-model.ts';
import { startModelServer, wireFormats, type ModelServer, type Reply } from './support/model-server.ts';
import { apiKey, modelSettings } from './support/refiner.ts';

const question: Question = { instructions: 'Read it.', email: 'marker\nWe need ten more seats.\nmarker' };
const usage = { inputTokens: 1_000, outputTokens: 50 };

describe.each(wireFormats)('a model that speaks %s', (provider) => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModelServer(provider);
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());

  const ask = (reply: Reply, timeoutMs = 2_000) => {
    server.reply(reply);
    const settings = modelSettings({ provider, baseUrl: server.url });
    return createLanguageModel(settings, apiKey, fetch).ask(question, timeoutMs);
  };

  it('gives its signals and what they cost', async () => {
    const signal = { kind: 'seat-expansion', quote: 'We need ten more seats.', confidence: 'certain' };
    expect(await ask({ signals: [signal] })).toEqual({ ok: true, answer: { signals: [signal] }, usage });
  });

  it('is asked for the shape of the answer, and the email stands apart from the instructions', async () => {
    await ask({ signals: [] });
    const [request] = server.requests;
    const body = JSON.parse(request?.body ?? '') as Record<string, unknown>;
    expect(body['model']).toBe('test-model');
    expect(JSON.stringify(body)).toContain('"additionalProperties":false');
    const messages = body['messages'] as readonly { role: string; content: string }[];
    expect(messages.at(-1)).toEqual({ role: 'user', content: question.email });
    expect(provider === 'anthropic' ? body['system'] : messages[0]?.content).toBe('Read it.');
  });

  it.each<[string, Reply, string, number | null]>([
    ['a wrong key', { status: 401 }, 'unauthorized', 401],
    ['a key without rights', { status: 403 }, 'unauthorized', 403],
    ['too many requests', { status: 429, headers: { 'retry-after': '7' } }, 'rate-limited', 429],
    ['a request that it does not take', { status: 400, body: question.email }, 'rejected', 400],
    ['an error of its own', { status: 500, body: question.email }, 'unavailable', 500],
    ['too much to do', { status: 529 }, 'unavailable', 529],
    ['a page instead of JSON', { status: 200, body: '<html>' }, 'bad-answer', 200],
    ['an empty answer', { status: 200 }, 'bad-answer', 200],
    ['JSON of another shape', { status: 200, body: '{"hello":1}' }, 'bad-answer', null],
    ['an answer of another shape', { content: { signals: [{ kind: 'pricing' }] } }, 'bad-answer', null],
    ['an answer that is no list', { content: { signals: 'none' } }, 'bad-answer', null],
    ['an answer in words', { content: 'There are none.' }, 'bad-answer', null],
    ['a connection that ends', { trouble: 'drop' }, 'network', null],
    ['an answer without end', { trouble: 'huge' }, 'too-large', 200],
  ])('fails with a code on %s, and repeats nothing of the email', async (_name, reply, code, status) => {
    const outcome = await ask(reply);
    expect(outcome).toMatchObject({ ok: false, code, status });
    expect(JSON.stringify(outcome)).not.toMatch(/seats|sk-secret/u);
  });

  it('counts what an unusable answer cost', async () => {
    expect(await ask({ content: {} })).toMatchObject({ ok: false, code: 'bad-answer', usage });
  });

  it.each(['hang', 'slow'] as const)('is given up in time when it hangs (%s)', async (trouble) => {
    expect(await ask({ trouble }, 80)).toMatchObject({ ok: false, code: 'timeout' });
  });

  it('tells when to come back', async () => {
    const reply = { status: 429, headers: { 'retry-after': '7' } };
    expect(await ask(reply)).toMatchObject({ retryAfter: '7' });
  });

  it.each([301, 302, 307, 308])('gets no second request elsewhere on a redirect (%i)', async (status) => {
    const other = await startModelServer(provider);
    const outcome = await ask({ status, headers: { location: `${other.url}/v1/messages` } });
    await other.close();
    expect(outcome).toMatchObject({ ok: false, code: 'redirected', status });
    expect(other.requests).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('fails when nobody listens', async () => {
    const settings = modelSettings({ provider, baseUrl: 'http://127.0.0.1:1' });
    const outcome = await createLanguageModel(settings, apiKey, fetch).ask(question, 2_000);
    expect(outcome).toMatchObject({ ok: false, code: 'network' });
  });

  it.each([
    ['length', 'max_tokens', 'cut-off'],
    ['content_filter', 'refusal', 'declined'],
  ])('does not believe an answer that ended early (%s)', async (openAi, anthropic, code) => {
    const stop = provider === 'anthropic' ? anthropic : openAi;
    expect(await ask({ content: { signals: [] }, stop })).toMatchObject({ ok: false, code, usage });
  });
});

describe('the address and the key', () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModelServer('openai-compatible');
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());

  const requestOf = async (given: Parameters<typeof modelSettings>[0], key: string | null = apiKey) => {
    const settings = modelSettings({ baseUrl: `${server.url}/v1/`, ...given });
    await createLanguageModel(settings, key, fetch).ask(question, 2_000);
    return server.requests[0];
  };

  it('are OpenAI’s', async () => {
    const request = await requestOf({ provider: 'openai' });
    expect(request?.path).toBe('/v1/chat/completions');
    expect(request?.headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(request?.body).toContain('max_completion_tokens');
    expect(request?.body).not.toContain('temperature');
  });

  it('are Azure’s', async () => {
    const request = await requestOf({ provider: 'azure', apiVersion: '2024-10-21' });
    expect(request?.path).toBe('/v1/chat/completions?api-version=2024-10-21');
    expect(request?.headers['api-key']).toBe(apiKey);
    expect(request?.headers.authorization).toBeUndefined();
  });

  it('are a local model’s, which asks for no key', async () => {
    const request = await requestOf({}, null);
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.body).toContain('"max_tokens"');
  });

  it('are Anthropic’s', async () => {
    const request = await requestOf({ provider: 'anthropic', baseUrl: server.url });
    expect(request?.path).toBe('/v1/messages');
    expect(request?.headers['x-api-key']).toBe(apiKey);
    expect(request?.headers['anthropic-version']).toBe('2023-06-01');
  });

  it('are refused where mail would travel in the clear', () => {
    expect(() =>
      createLanguageModel(modelSettings({ baseUrl: 'http://models.example' }), apiKey, fetch),
    ).toThrow('neither https nor loopback');
  });
});
