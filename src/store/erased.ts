import { unique } from '#core/collections.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { Erased } from './signal-store.ts';

/** What erasing these signals leaves to bring up to date. */
export function toErased(signals: readonly Signal[]): Erased {
  const accepted = signals.flatMap(({ decision }) =>
    decision.state === 'accepted' ? [decision.dealId] : [],
  );
  return {
    signals: signals.length,
    companyIds: unique(signals.flatMap((signal) => signal.companyId ?? [])),
    taskKeys: unique(signals.flatMap((signal) => signal.managerTaskKey ?? [])),
    dealIds: unique([...signals.flatMap((signal) => signal.dealId ?? []), ...accepted]),
  };
}
