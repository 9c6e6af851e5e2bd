import { hasWords } from '#core/data-rights/words.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { Decision, DismissReason, Signal } from '#core/signals/signal.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { openWords, sealWords } from './signal-words.ts';

type Details = Pick<Signal, 'cue' | 'span' | 'estimate' | 'source' | 'calibration'>;

/** What the machine knows of a signal, as columns of `pipeline.signals`. */
export interface MachineRow {
  readonly key: string;
  readonly email_id: string;
  readonly kind: SignalKind;
  readonly tier: Signal['tier'];
  readonly probability: number;
  readonly language: Signal['language'];
  readonly sent_at: number;
  readonly contact_id: string | null;
  readonly company_id: string | null;
  readonly owner_id: string | null;
  readonly coverage: Signal['coverage'];
  readonly deal_id: string | null;
  readonly detector_version: string;
  readonly details: Details;
  readonly words: string | null;
  readonly sender_digest: string | null;
}

/** What a person decided. */
export interface DecisionRow {
  readonly decision_state: Decision['state'];
  readonly decided_at: number | null;
  readonly dismiss_reason: DismissReason | null;
  readonly snoozed_until: number | null;
  readonly accepted_deal_id: string | null;
}

export interface SignalRow extends MachineRow, DecisionRow {
  readonly manager_task_key: string | null;
}

/** Contexts of the keyring: a sealed text opens only where it belongs. */
export const senderContext = (portalId: number) => `sender:${portalId}`;
export const signalContext = (portalId: number, key: string) => `signal:${portalId}:${key}`;

/** The row of a signal; without a quote nothing that its sender wrote or is called is kept. */
export function toMachineRow(signal: Signal, portalId: number, keyring: Keyring): MachineRow {
  const { cue, span, estimate, source, calibration } = signal;
  const address = hasWords(signal) ? signal.senderAddress : null;
  return {
    key: signal.key,
    email_id: signal.emailId,
    kind: signal.kind,
    tier: signal.tier,
    probability: signal.probability,
    language: signal.language,
    sent_at: signal.sentAt,
    contact_id: signal.contactId,
    company_id: signal.companyId,
    owner_id: signal.ownerId ?? null,
    coverage: signal.coverage,
    deal_id: signal.dealId,
    detector_version: signal.detectorVersion,
    details: { cue, span, estimate, ...(source ? { source } : {}), ...(calibration ? { calibration } : {}) },
    words: hasWords(signal) ? sealWords(signal, signalContext(portalId, signal.key), keyring) : null,
    sender_digest: address === null ? null : keyring.digest(address.toLowerCase(), senderContext(portalId)),
  };
}

/** The signal of a row. Throws where its words cannot be opened. */
export function toSignal(row: SignalRow, portalId: number, keyring: Keyring): Signal {
  const bare = toBareSignal(row);
  if (row.words === null) return bare;
  return { ...bare, ...openWords(row.words, signalContext(portalId, row.key), keyring) };
}

/** The signal of a row without its words. */
export function toBareSignal(row: SignalRow): Signal {
  return {
    key: row.key,
    emailId: row.email_id,
    kind: row.kind,
    tier: row.tier,
    probability: row.probability,
    ...{ quote: '', senderName: null, senderAddress: null, facts: {} },
    ...row.details,
    language: row.language,
    sentAt: row.sent_at,
    contactId: row.contact_id,
    companyId: row.company_id,
    ...(row.owner_id === null ? {} : { ownerId: row.owner_id }),
    coverage: row.coverage,
    dealId: row.deal_id,
    detectorVersion: row.detector_version,
    decision: toDecision(row),
    ...(row.manager_task_key === null ? {} : { managerTaskKey: row.manager_task_key }),
  };
}

export function toDecision(row: DecisionRow): Decision {
  const at = row.decided_at ?? 0;
  switch (row.decision_state) {
    case 'open':
      return { state: 'open' };
    case 'accepted':
      return { state: 'accepted', at, dealId: row.accepted_deal_id ?? '' };
    case 'dismissed':
      return { state: 'dismissed', at, reason: row.dismiss_reason ?? 'other' };
    case 'snoozed':
      return { state: 'snoozed', at, until: row.snoozed_until ?? 0 };
  }
}

export function toDecisionRow(decision: Decision): DecisionRow {
  return {
    decision_state: decision.state,
    decided_at: decision.state === 'open' ? null : decision.at,
    dismiss_reason: decision.state === 'dismissed' ? decision.reason : null,
    snoozed_until: decision.state === 'snoozed' ? decision.until : null,
    accepted_deal_id: decision.state === 'accepted' ? decision.dealId : null,
  };
}
