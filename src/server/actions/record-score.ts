import type { OpportunityKind } from '#core/signals/kind.ts';
import type { ContactSignalsView, DealSignalsView, SignalGroupView } from '#core/views/signals-view.ts';
import { toPercent } from './percent.ts';

/** What a workflow learns of a record: figures and codes, no word of anybody's email. */
export interface RecordScore {
  /** Emails with a buying signal that no deal covers and nobody has decided about. */
  readonly openOpportunities: number;
  /** Null without any. */
  readonly strongestKind: OpportunityKind | null;
  /** Of the strongest, percent. */
  readonly probability: number;
  /** Of all of them, in units of `currency`. */
  readonly expectedValue: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Found by this run. */
  readonly newSignals: number;
}

/** What a deal covers is no open opportunity, so of a deal those count that could be attached to it. */
export function toRecordScore(view: ContactSignalsView | DealSignalsView, newSignals: number): RecordScore {
  const groups = 'groups' in view ? view.groups : view.attachable;
  const strongest = groups
    .filter(isOpen)
    .flatMap(({ opportunities }) => opportunities)
    .reduce<(typeof groups)[number]['opportunities'][number] | null>(
      (best, signal) => (best === null || signal.probability > best.probability ? signal : best),
      null,
    );
  const { undetected, expectedValue, currency } = view.totals;
  return {
    openOpportunities: undetected,
    strongestKind: (strongest?.kind ?? null) as OpportunityKind | null,
    probability: toPercent(strongest?.probability ?? 0),
    expectedValue: Math.round(expectedValue * 100) / 100,
    currency,
    newSignals,
  };
}

const isOpen = ({ coverage, decision }: SignalGroupView) =>
  coverage === 'undetected' && decision.state === 'open';
