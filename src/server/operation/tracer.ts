/** Traces across webhook, job and API call, by OpenTelemetry. Attributes hold ids, counts and codes only. */
export interface Tracer {
  /**
   * Runs the work as a span of this name; what it begins itself are parts of it. What it throws is thrown on, and noted by
   * its kind.
   * @param parent W3C traceparent of what led to it, when that was in another process or at another time
   */
  run<Result>(
    name: string,
    attributes: Attributes,
    work: () => Promise<Result>,
    parent?: string | null,
  ): Promise<Result>;
  /** W3C traceparent of what runs now; null where nothing does. */
  current(): string | null;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Where nobody asked for traces. */
export const noTracer: Tracer = { run: (_name, _attributes, work) => work(), current: () => null };
