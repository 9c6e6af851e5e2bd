import { rematch } from '#core/match/rematch.ts';
import type { QualityContext } from '#core/quality/facts.ts';
import { presentDecision } from '#core/signals/decision.ts';
import type { Estimate, Signal } from '#core/signals/signal.ts';
import { dealsAround, type DealIndex } from './deal-index.ts';
import { factStates } from './fact-states.ts';
import { toAccountMoney, type Money } from './money.ts';
import type { ContactReading } from './readings.ts';
import type { SnapshotEstimate, SnapshotSignal } from './snapshot.ts';
import { segmentOf, type RowContext } from './to-snapshot-deal.ts';

export interface SignalReading {
  readonly signal: Signal;
  /** Null where the contact is gone. */
  readonly sender: ContactReading | null;
  /** Deals that the contact is associated with. */
  readonly dealIds: readonly string[];
  /** Of the deal that the signal belongs to, where it was read. */
  readonly dealName: string | null;
}

export interface SignalRowContext extends RowContext {
  readonly deals: DealIndex;
  /** Its `now` is when the snapshot was begun. */
  readonly quality: QualityContext;
}

/** A signal without quotes and people, as it stands against the deals of now, like on the cards. */
export function toSnapshotSignal(reading: SignalReading, context: SignalRowContext): SnapshotSignal {
  const { sender, dealIds, dealName } = reading;
  const contact = sender?.contact ?? null;
  const companyId = reading.signal.companyId ?? contact?.companyId ?? null;
  const signal = presentSignal(reading, companyId, context);
  const { decision } = signal;
  const deal = context.deals.byId.get(signal.dealId ?? '') ?? null;
  const company = context.companyOf(companyId);
  return {
    ...segmentOf(contact?.ownerId ?? null, companyId, sender?.source ?? null, context),
    emailId: signal.emailId,
    kind: signal.kind,
    tier: signal.tier,
    coverage: signal.coverage,
    state: decision.state,
    reason: decision.state === 'dismissed' ? decision.reason : null,
    sentAt: signal.sentAt,
    decidedAt: decision.state === 'open' ? null : decision.at,
    contactId: signal.contactId,
    companyId,
    dealId: signal.dealId,
    estimate: signal.estimate && toSnapshotEstimate(signal.estimate, context),
    facts: factStates({ signal, deal, dealName, contact, company }, context, context.quality),
  };

  function presentSignal(
    { signal: kept }: SignalReading,
    company: string | null,
    { deals, quality }: SignalRowContext,
  ) {
    const named = kept.dealId === null ? dealIds : [...dealIds, kept.dealId];
    const around = dealsAround(deals, named, company);
    const matched = rematch(kept, { lifecycleStage: contact?.lifecycleStage ?? null }, around);
    const present = presentDecision(kept.decision, quality.now);
    const dealId = present.state === 'accepted' ? present.dealId : matched.dealId;
    return { ...matched, dealId, decision: present };
  }
}

function toSnapshotEstimate(estimate: Estimate, money: Money): SnapshotEstimate | null {
  const { basis, conversion, currency } = estimate;
  const amount = toAccountMoney(estimate.amount, currency, money);
  const expected = toAccountMoney(estimate.expected, currency, money);
  if (amount === null || expected === null) return null;
  return { amount, expected, basis: basis.kind, rate: conversion.rate, rateN: conversion.n };
}
