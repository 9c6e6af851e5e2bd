import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import type { TraceConfig } from '../config/server-config.ts';
import { errorFields } from '../http/log-lines.ts';
import { keepCodes, toSpanName } from './span-attributes.ts';
import { serviceResource } from './service-resource.ts';
import { readTraceparent, writeTraceparent } from './traceparent.ts';
import type { Attributes, Tracer } from './tracer.ts';

export interface OtelTracer {
  readonly tracer: Tracer;
  /** Sends what is left, no longer than one delivery may take. */
  stop(): Promise<void>;
}

/**
 * Spans to the collector of the configuration, in the background: one that does not answer costs nothing but the traces.
 * @param timeoutMs for one delivery, with what it takes to try again; the end of the process waits for the last one
 */
export function createOtelTracer(config: TraceConfig, timeoutMs = 5_000): OtelTracer {
  const exporter = new OTLPTraceExporter({
    url: `${config.endpoint}/v1/traces`,
    headers: { ...config.headers },
    timeoutMillis: timeoutMs,
  });
  const processor = new BatchSpanProcessor(exporter, { exportTimeoutMillis: timeoutMs });
  return createTracer(config, processor);
}

/**
 * A tracer of its own: nothing is registered for the whole process, so no library traces by it. A trace that begins here
 * is kept with the chance `share`; one that began elsewhere as was decided there.
 */
export function createTracer(
  { share, service }: Pick<TraceConfig, 'share' | 'service'>,
  processor: SpanProcessor,
): OtelTracer {
  const provider = new NodeTracerProvider({
    resource: serviceResource(service),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [processor],
  });
  const spans = provider.getTracer('invisible-pipeline');
  const running = new AsyncLocalStorage<Context>();

  async function run<Result>(
    name: string,
    attributes: Attributes,
    work: () => Promise<Result>,
    parent?: string | null,
  ): Promise<Result> {
    const above = readTraceparent(parent ?? null) ?? running.getStore() ?? ROOT_CONTEXT;
    const span = spans.startSpan(toSpanName(name), { attributes: keepCodes(attributes) }, above);
    try {
      return await running.run(trace.setSpan(above, span), work);
    } catch (error) {
      noteError(span, error);
      throw error;
    } finally {
      span.end();
    }
  }

  return {
    tracer: { run, current: () => writeTraceparent(running.getStore()) },
    stop: () => provider.shutdown().catch(() => undefined),
  };
}

/** Kind and code alone: the message of an error may quote what nobody should read. */
function noteError(span: Span, error: unknown): void {
  const { error: kind = 'Error', errorCode } = errorFields(error);
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttributes(keepCodes({ error: kind, ...(errorCode === undefined ? {} : { errorCode }) }));
}
