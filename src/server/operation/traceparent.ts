import { isSpanContextValid, ROOT_CONTEXT, trace, type Context } from '@opentelemetry/api';

/** W3C Trace Context, level 1: `00-TRACE-SPAN-FLAGS`. */
const form = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/u;

/** What goes on from there; null where the text is none. */
export function readTraceparent(text: string | null): Context | null {
  const [, traceId = '', spanId = '', flags = '0'] = form.exec(text ?? '') ?? [];
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(spanContext) ? trace.setSpanContext(ROOT_CONTEXT, spanContext) : null;
}

/** Null where no span runs. */
export function writeTraceparent(at: Context | undefined): string | null {
  const spanContext = at && trace.getSpanContext(at);
  if (!spanContext || !isSpanContextValid(spanContext)) return null;
  return `00-${spanContext.traceId}-${spanContext.spanId}-0${spanContext.traceFlags & 1}`;
}
