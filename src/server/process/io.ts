import type { Log } from '../../app/use-cases/context.ts';
import type { OperationConfig } from '../config/server-config.ts';
import { countFromLog } from '../operation/count-from-log.ts';
import type { Meter } from '../operation/meter.ts';
import { openLog } from '../operation/open-log.ts';
import { createOtelTracer } from '../operation/otel-tracer.ts';
import { createPrometheusMeter, type PrometheusMeter } from '../operation/prometheus-meter.ts';
import { noTracer, type Tracer } from '../operation/tracer.ts';

/** How a process is heard of, and what time it is. */
export interface Io {
  readonly log: Log;
  readonly meter: Meter;
  readonly metrics: PrometheusMeter;
  readonly tracer: Tracer;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface OpenIo extends Io {
  /** Hands over what is left of lines and traces. */
  close(): Promise<void>;
}

const flushMs = 2_000;

export function openIo({ logFile, traces }: OperationConfig, now: () => number): OpenIo {
  const metrics = createPrometheusMeter();
  const { log, flush } = openLog({ file: logFile, now, meter: metrics.meter });
  const tracing = traces && createOtelTracer(traces);
  return {
    ...{ metrics, now },
    log: countFromLog(log, metrics.meter),
    meter: metrics.meter,
    tracer: tracing ? tracing.tracer : noTracer,
    async close() {
      await Promise.all([flush(flushMs), tracing?.stop()]);
    },
  };
}
