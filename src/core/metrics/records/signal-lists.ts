import type { SnapshotEstimate, SnapshotSignal } from '#core/snapshot/snapshot.ts';
import { signalKinds } from '#core/signals/kind.ts';
import { signalKey, type Estimate } from '#core/signals/signal.ts';
import type { RecordRow } from '#core/views/page-parts.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import type { MetricContext } from '../context.ts';
import { isWithin } from '../filters.ts';
import { passSignals } from '../passes.ts';
import { createFactReader, missingFacts, type StatedFacts } from '../signals/facts.ts';
import { expectedOf } from '../signals/invisible.ts';
import { ageBandOf, basisOf, segmentCut } from '../signals/invisible-slices.ts';
import { createOpportunityReader, type Opportunity } from '../signals/opportunities.ts';
import { emptyRow, type Listing } from './listing.ts';
import { inSegment } from './segment.ts';

/** The invisible opportunities, one row for each email. */
export function listInvisible(query: RecordQuery, context: MetricContext): Listing {
  const { kind, age, basis, segment } = query;
  const reader = createOpportunityReader();
  passSignals(context, [reader.add]);
  const { counted } = reader.read();
  const isIn = segment ? inSegment(counted, segmentCut(segment.by), segment.key) : () => true;
  const listed = counted.filter(
    (opportunity) =>
      (kind === undefined || opportunity.lead.kind === kind) &&
      (age === undefined || ageBandOf(opportunity, context.now) === age) &&
      (basis === undefined || basisOf(opportunity) === basis) &&
      isIn(opportunity),
  );
  return {
    entries: listed.map((opportunity) => ({
      id: opportunity.emailId,
      at: opportunity.lead.sentAt,
      worth: expectedOf(opportunity),
      toRow: () => opportunityRow(opportunity, context.snapshot.currency),
    })),
  };
}

function opportunityRow({ lead, signals }: Opportunity, currency: string): RecordRow {
  return {
    ...signalRow(lead, signals),
    amount: lead.estimate?.amount ?? null,
    expected: lead.estimate?.expected ?? null,
    estimate: lead.estimate && toEstimate(lead.estimate, currency),
  };
}

/** Null where the snapshot does not hold the whole of it: the signal itself does. */
function toEstimate(
  { amount, expected, basis, rate, rateN }: SnapshotEstimate,
  currency: string,
): Estimate | null {
  if (basis !== 'stated' && basis !== 'assumption') return null;
  return { amount, currency, expected, basis: { kind: basis }, conversion: { rate, n: rateN } };
}

/** Emails of the period that state what no field holds, the oldest first. */
export function listMissingFacts({ fact }: RecordQuery, context: MetricContext): Listing {
  const reader = createFactReader();
  passSignals(context, [reader.add]);
  const listed = reader.emails().filter((email) => {
    const missing = missingFacts(email);
    return isWithin(email.sentAt, context.period) && (fact ? missing.includes(fact) : missing.length > 0);
  });
  return {
    isWithoutAmounts: true,
    entries: listed.map((email) => ({
      id: email.emailId,
      at: email.sentAt,
      worth: null,
      toRow: () => factsRow(email),
    })),
  };
}

function factsRow(email: StatedFacts): RecordRow {
  const signals = email.signals.toSorted((a, b) => signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind));
  const [first] = signals;
  if (!first) throw new Error('facts without a signal');
  return { ...signalRow(first, signals), facts: missingFacts(email) };
}

/** About the contact who wrote, else the company, else the deal; an empty id where none of them is left. */
function signalRow(lead: SnapshotSignal, signals: readonly SnapshotSignal[]): RecordRow {
  return {
    ...recordOf(lead),
    at: lead.sentAt,
    kinds: signals.map(({ kind }) => kind),
    signalKeys: signals.map(({ emailId, kind }) => signalKey(emailId, kind)),
    teamId: lead.teamId,
  };
}

function recordOf({ contactId, companyId, dealId }: SnapshotSignal): RecordRow {
  if (contactId !== null) return emptyRow('contact', contactId);
  if (companyId !== null) return emptyRow('company', companyId);
  return dealId === null ? emptyRow('contact', '') : emptyRow('deal', dealId);
}
