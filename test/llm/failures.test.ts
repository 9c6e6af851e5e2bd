import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startModelServer, type ModelServer, type Reply } from './support/model-server.ts';
import { embeddedSignal, startRefiner, type TestRefiner } from './support/refiner.ts';

const quote = 'the Nantes team has joined us and still has no access';
const text = `Hello Ann, ${quote}. Could you tell me what we should do about it?`;
const found: Reply = { signals: [{ kind: 'seat-expansion', quote }] };
const otherText = (number: number) =>
  `Hello, we have looked at offer number ${number} with the whole team today.`;

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer('openai-compatible');
});
afterEach(() => server.reset());
afterAll(() => server.close());

const start = (given: Parameters<typeof startRefiner>[0] = {}): TestRefiner =>
  startRefiner({ baseUrl: server.url, ...given });

describe('when the model fails', () => {
  const embedded = embeddedSignal(text, quote);
  const refine = (refiner: TestRefiner, left?: number) =>
    refiner.refine(text, { signals: [embedded], ...(left === undefined ? {} : { left }) });

  it.each<[string, Reply, number]>([
    ['401', { status: 401 }, 1],
    ['400', { status: 400 }, 1],
    ['an answer in words', { content: 'no JSON' }, 1],
    ['500 twice', { status: 500 }, 2],
    ['a lost connection, twice', { trouble: 'drop' }, 2],
    ['429 twice', { status: 429, headers: { 'retry-after': '1' } }, 2],
  ])('with %s, the embedded result stays', async (_name, reply, requests) => {
    server.reply(reply);
    const detection = await refine(start());
    expect(detection.signals).toEqual([embedded]);
    expect(server.requests).toHaveLength(requests);
  });

  it('a time-out is not repeated', async () => {
    server.reply({ trouble: 'hang' });
    const refiner = start({ timeoutMs: 60 });
    expect((await refine(refiner)).signals).toEqual([embedded]);
    expect(refiner.usage()).toMatchObject({ requests: 1, failures: { timeout: 1 } });
  });

  it('an error that passes costs one repetition', async () => {
    server.reply({ status: 500 }, found);
    const refiner = start();
    expect((await refiner.refine(text)).signals).toHaveLength(1);
    expect(refiner.pauses).toEqual([250]);
    expect(refiner.usage()).toMatchObject({ requests: 2, answered: 1, failures: {} });
  });

  it.each([
    ['seconds', '2'],
    ['a date', new Date(Date.UTC(2026, 10, 23, 9, 0, 2)).toUTCString()],
  ])('a repetition waits as long as the service asks, in %s', async (_name, retryAfter) => {
    server.reply({ status: 429, headers: { 'retry-after': retryAfter } }, found);
    const refiner = start();
    expect((await refiner.refine(text)).signals).toHaveLength(1);
    expect(refiner.pauses).toEqual([2_000]);
  });

  it('nothing is repeated when the service asks for more time than is left', async () => {
    server.reply({ status: 429, headers: { 'retry-after': '30' } });
    const refiner = start();
    await refine(refiner);
    expect(refiner.pauses).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('nothing is sent when no time is left', async () => {
    const refiner = start();
    expect((await refine(refiner, 100)).signals).toEqual([embedded]);
    expect(refiner.usage()).toMatchObject({ requests: 0, skipped: { 'no-time': 1 } });
  });

  it('no request outlives the deadline of the batch', async () => {
    server.reply({ trouble: 'hang' });
    const refiner = start({ timeoutMs: 60_000 });
    await refine(refiner, 400);
    expect(refiner.usage().failures).toEqual({ timeout: 1 });
  });
});

describe('a service that keeps failing', () => {
  it('is left alone for a minute, then tried once', async () => {
    server.reply({ status: 400 });
    const refiner = start({ requestsPerBatch: 1 });
    for (let number = 0; number < 6; number += 1) await refiner.refine(otherText(number));
    expect(server.requests).toHaveLength(4);
    expect(refiner.usage().skipped).toEqual({ 'circuit-open': 2 });

    refiner.pass(60_000);
    await refiner.refine(otherText(7));
    await refiner.refine(otherText(8));
    expect(server.requests).toHaveLength(5);

    refiner.pass(60_000);
    server.reply({ signals: [] });
    for (let number = 10; number < 14; number += 1) await refiner.refine(otherText(number));
    expect(server.requests).toHaveLength(4);
  });

  it('is left alone at once when the key is wrong', async () => {
    server.reply({ status: 401 });
    const refiner = start();
    await refiner.refine(otherText(1));
    await refiner.refine(otherText(2));
    expect(server.requests).toHaveLength(1);
  });

  it('is not given up for an email that it declines to read', async () => {
    server.reply({ content: {}, stop: 'content_filter' });
    const refiner = start();
    for (let number = 0; number < 6; number += 1) await refiner.refine(otherText(number));
    expect(server.requests).toHaveLength(6);
  });
});
