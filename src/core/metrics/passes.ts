import type { SnapshotSignal } from '#core/snapshot/snapshot.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import type { MetricContext } from './context.ts';

/** Shows each signal that the filters let through to each counter, in one pass. */
export function passSignals(
  { snapshot, accepts }: Pick<MetricContext, 'snapshot' | 'accepts'>,
  counters: readonly ((signal: SnapshotSignal) => void)[],
): void {
  for (const signal of snapshot.signals) {
    if (accepts.signal(signal)) for (const count of counters) count(signal);
  }
}

/** The same for asks. */
export function passAsks(
  { snapshot, accepts }: Pick<MetricContext, 'snapshot' | 'accepts'>,
  counters: readonly ((ask: AskSummary) => void)[],
): void {
  for (const ask of snapshot.asks) {
    if (accepts.ask(ask)) for (const count of counters) count(ask);
  }
}
