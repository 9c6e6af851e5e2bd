import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { boundLabels } from './bound-labels.ts';
import type { GaugeName, Labels, Meter } from './meter.ts';
import {
  counterEntries,
  gaugeEntries,
  histogramEntries,
  metricPrefix,
  type MetricEntry,
} from './metric-catalogue.ts';

export interface PrometheusMeter {
  readonly meter: Meter;
  /** All that was counted, as Prometheus reads it. */
  read(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** A gauge whose source does not answer by then is left out of this look; milliseconds. */
const patienceMs = 2_000;

/**
 * Counts in this process. Nothing that is counted fails the work it is about.
 * @param ofProcess memory, processor time, delay of the event loop and garbage collection too
 */
export function createPrometheusMeter({ ofProcess = true } = {}): PrometheusMeter {
  const registry = new Registry();
  const counters = mapEntries(counterEntries, (name, entry) => new Counter(toOptions(registry, name, entry)));
  const histograms = mapEntries(
    histogramEntries,
    (name, entry) => new Histogram({ ...toOptions(registry, name, entry), buckets: [...entry.buckets] }),
  );
  const sources = new Map<GaugeName, () => Promise<number> | number>();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const bound = boundLabels();

  const labelsOf = (name: string, { labels }: MetricEntry, given: Labels) =>
    bound(name, Object.keys(labels ?? {}), given);
  return {
    meter: {
      add(name, labels = {}, by = 1) {
        if (by > 0 && Number.isFinite(by))
          counters[name].inc(labelsOf(name, counterEntries[name], labels), by);
      },
      observe(name, seconds, labels = {}) {
        if (Number.isFinite(seconds))
          histograms[name].observe(labelsOf(name, histogramEntries[name], labels), Math.max(0, seconds));
      },
      gauge(name, read) {
        sources.set(name, read);
      },
    },
    async read() {
      const [counted, now] = await Promise.all([registry.metrics(), readGauges(sources)]);
      return { text: `${counted}\n${now}`, contentType: registry.contentType };
    },
  };
}

/** States of the moment, in a registry of their own: one that cannot be read leaves no old figure behind. */
async function readGauges(sources: ReadonlyMap<GaugeName, () => Promise<number> | number>): Promise<string> {
  const registry = new Registry();
  const values = await Promise.all(
    [...sources].map(async ([name, read]) => [name, await ask(read)] as const),
  );
  for (const [name, value] of values) {
    if (value !== null) new Gauge(toOptions(registry, name, gaugeEntries[name])).set(value);
  }
  return registry.metrics();
}

async function ask(read: () => Promise<number> | number): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    const value = await Promise.race([Promise.resolve().then(read), patience]);
    return value !== null && Number.isFinite(value) ? value : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function toOptions(registry: Registry, name: string, { help, labels = {} }: MetricEntry) {
  return { name: metricPrefix + name, help, labelNames: Object.keys(labels), registers: [registry] };
}

function mapEntries<Name extends string, Entry, Made>(
  entries: Readonly<Record<Name, Entry>>,
  make: (name: string, entry: Entry) => Made,
): Readonly<Record<Name, Made>> {
  const made = Object.entries<Entry>(entries).map(([name, entry]) => [name, make(name, entry)]);
  return Object.fromEntries(made) as Record<Name, Made>;
}
