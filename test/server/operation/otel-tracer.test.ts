import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { describe, expect, it } from 'vitest';
import { createOtelTracer, createTracer } from '../../../src/server/operation/otel-tracer.ts';
import { readTraceparent } from '../../../src/server/operation/traceparent.ts';

function aProcess(share = 1) {
  const exporter = new InMemorySpanExporter();
  const { tracer } = createTracer({ share, service: 'test' }, new SimpleSpanProcessor(exporter));
  return { tracer, spans: () => exporter.getFinishedSpans() };
}

describe('a trace', () => {
  it('leads from a webhook over a job in another process to the calls it makes', async () => {
    const web = aProcess();
    const events = aProcess();
    let parent: string | null = null;
    await web.tracer.run('webhook', { events: 99 }, async () => {
      parent = web.tracer.current();
    });
    await events.tracer.run(
      'batch',
      { portalId: 4711 },
      () =>
        Promise.all([1, 2].map(() => events.tracer.run('api call', { status: 200 }, async () => undefined))),
      parent,
    );
    const [webhook] = web.spans();
    const [first, second, batch] = events.spans();
    const traces = [webhook, batch, first, second].map((span) => span?.spanContext().traceId);
    expect(new Set(traces).size).toBe(1);
    expect(batch?.parentSpanContext?.spanId).toBe(webhook?.spanContext().spanId);
    expect([first, second].map((span) => span?.parentSpanContext?.spanId)).toEqual(
      [1, 2].map(() => batch?.spanContext().spanId),
    );
    expect(events.tracer.current()).toBeNull();
  });

  it('is left out where it was left out at its beginning', async () => {
    const web = aProcess(0);
    const events = aProcess(1);
    const parent = await web.tracer.run('webhook', {}, async () => web.tracer.current());
    expect(parent).toMatch(/-00$/u);
    await events.tracer.run('batch', {}, async () => undefined, parent);
    expect([web.spans(), events.spans()]).toEqual([[], []]);
  });

  it('begins anew where what it should go on from is no trace', async () => {
    const events = aProcess();
    for (const parent of [null, '', 'x', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`])
      await events.tracer.run('batch', {}, async () => undefined, parent);
    expect(events.spans().map((span) => span.parentSpanContext)).toEqual([1, 2, 3, 4].map(() => undefined));
  });

  it.each([
    '00-x',
    `ff-${'a'.repeat(32)}-${'a'.repeat(16)}-01`,
    `00-${'a'.repeat(32)}-${'a'.repeat(16)}-01\n`,
  ])('is not read from %j', (text) => expect(readTraceparent(text)).toBeNull());

  it('holds ids, counts and codes, and no words', async () => {
    const { tracer, spans } = aProcess();
    const failure = Object.assign(new TypeError('Nadia asked for 40 seats'), { code: 'ECONNRESET' });
    const attributes = {
      ...{ portalId: 4711, job: 'reconcile', isFirst: true },
      ...{ subject: 'Forty seats', sender: 'nadia@norsel.example', long: 'x'.repeat(65) },
    };
    const work = tracer.run('Nadia: "40 seats"', attributes, () => Promise.reject(failure));
    await expect(work).rejects.toBe(failure);
    const [span] = spans();
    expect(span?.name).toBe('work');
    expect(span?.attributes).toEqual({
      ...{ portalId: 4711, job: 'reconcile', isFirst: true },
      ...{ error: 'TypeError', errorCode: 'ECONNRESET' },
    });
    expect(span?.status).toEqual({ code: 2 });
    expect(span?.events).toEqual([]);
  });
});

describe('the sender of traces', () => {
  it('sends to the collector with its headers and the service’s name, and what is left at the end', async () => {
    const requests: { readonly path: string; readonly key: unknown; readonly body: string }[] = [];
    const collector = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        requests.push({ path: request.url ?? '', key: request.headers['x-key'], body });
        response.setHeader('content-type', 'application/json').end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    const { tracer, stop } = createOtelTracer({
      ...{ endpoint: `http://127.0.0.1:${port}/otlp`, headers: { 'x-key': 'k' } },
      ...{ share: 1, service: 'pipeline-test' },
    });
    await tracer.run('webhook', { events: 1 }, async () => undefined);
    await stop();
    collector.close();
    expect(requests).toMatchObject([{ path: '/otlp/v1/traces', key: 'k' }]);
    expect(requests[0]?.body).toContain('pipeline-test');
  });

  it('ends although nobody answers', async () => {
    const config = { endpoint: 'http://127.0.0.1:1', headers: {}, share: 1, service: 'x' };
    const { tracer, stop } = createOtelTracer(config, 200);
    await tracer.run('webhook', {}, async () => undefined);
    await stop();
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('latin1');
}
