import { byId } from '#core/collections.ts';
import { rematch } from '#core/match/rematch.ts';
import { isUndetected } from '#core/plan/summary.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import { kindToGroup } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { DealMovement, RecordQuality } from './deal-card-view.ts';
import { buildGroups } from './group-view.ts';
import type { DealSignalsView } from './signals-view.ts';
import { totalsOf } from './totals.ts';
import type { WaitingView } from './waiting-view.ts';

export interface DealSituation {
  readonly deal: DealRecord;
  readonly stageLabel: string | null;
  readonly contacts: readonly ContactRecord[];
  /** Kept signals of the deal and of its contacts, each once. */
  readonly signals: readonly Signal[];
  readonly waiting: readonly WaitingView[];
  readonly unseenEmails: number;
  readonly movement: DealMovement;
  readonly quality: RecordQuality;
}

/**
 * What the deal's card shows: as evidence the emails whose opportunity this deal covers or was made of, and the risks
 * and qualifiers that came on it; as attachable what its contacts wrote that no deal covers. An undetected signal of a
 * nature that this open deal covers is evidence.
 */
export function buildDealView(
  { deal, stageLabel, contacts, signals, waiting, unseenEmails, movement, quality }: DealSituation,
  now: number,
  defaultCurrency: string,
): DealSignalsView {
  const contactsById = byId(contacts);
  const present = signals.map((signal) => {
    const contact = contactsById.get(signal.contactId ?? '');
    return signal.coverage === 'undetected' && contact ? rematch(signal, contact, [deal]) : signal;
  });
  const attachableEmails = emailsOf(present.filter((signal) => isUndetected(signal, now)));
  const evidenceEmails = emailsOf(present.filter((signal) => isEvidence(signal, deal.id)));
  const attachable = present.filter((signal) => attachableEmails.has(signal.emailId));
  const evidence = present.filter(
    ({ emailId }) => evidenceEmails.has(emailId) && !attachableEmails.has(emailId),
  );
  const dealsById = byId([deal]);
  return {
    deal: {
      id: deal.id,
      name: deal.name,
      stageLabel,
      amount: deal.amount,
      currency: deal.currency,
      isClosed: deal.isClosed,
    },
    waiting,
    evidence: buildGroups(evidence, dealsById, now),
    attachable: buildGroups(attachable, dealsById, now),
    totals: totalsOf(attachable, now, defaultCurrency),
    unseenEmails,
    readAt: now,
    ...movement,
    ...quality,
  };
}

/** Whether a signal speaks for or about this deal. */
export function isEvidence(signal: Signal, dealId: string): boolean {
  if (signal.decision.state === 'accepted') return signal.decision.dealId === dealId;
  if (signal.decision.state === 'dismissed' && kindToGroup(signal.kind) === 'opportunity') return false;
  return signal.coverage !== 'undetected' && signal.dealId === dealId;
}

function emailsOf(signals: readonly Signal[]): ReadonlySet<string> {
  return new Set(signals.map((signal) => signal.emailId));
}
