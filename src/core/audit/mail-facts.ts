import { dayMs } from '#core/baselines/day-range.ts';
import type { EmailTrace } from '#core/deals/deal-details.ts';
import { signalsOfDeal } from '#core/health/deal-signals.ts';
import { collectEvidence } from '#core/health/evidence.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import { addWorkingHours } from '#core/working-time/working-hours.ts';
import type { AuditContext, AuditedDeal } from './audited-deal.ts';
import type { DealFactReading } from './table.ts';

/** A deal is often made of a mail that came before it; days. */
const beforeDeal = 7;

/** What the buyer wrote, and how soon somebody answered. */
export function mailFacts(audited: AuditedDeal, context: AuditContext): DealFactReading {
  return { ...answerFact(audited, context), ...signalFacts(audited, context) };
}

/** Mail that nobody had read for signals says nothing of what was or was not in it. */
function signalFacts(audited: AuditedDeal, { health }: AuditContext): DealFactReading {
  const { deal, contacts, until } = audited;
  const isRead =
    audited.signals.length > 0 || contacts.some(({ scoredEmailIds }) => scoredEmailIds.length > 0);
  if (!isRead) return {};
  const signals = signalsOfDeal(audited, until);
  const has = (kind: SignalKind) => signals.some((signal) => signal.kind === kind);
  const required = health.exitCriteria.qualification;
  const evidence = collectEvidence(deal, contacts, signals, required, until);
  const asked = evidence.filter(({ isRequired }) => isRequired);
  return {
    'budget-stated': has('budget'),
    'timeline-stated': has('timeline'),
    'competitor-named': has('competitor'),
    'discount-asked': has('discount'),
    ...(asked.length === 0 ? {} : { 'evidence-complete': asked.every(({ proof }) => proof !== null) }),
  };
}

/** Whether the buyer's first mail was answered in time; not known while there was still time to answer. */
function answerFact(
  { deal, emails, until }: AuditedDeal,
  { calendar, answerHours }: AuditContext,
): DealFactReading {
  const inTime = emails
    .filter(({ sentAt }) => sentAt >= deal.createdAt - beforeDeal * dayMs && sentAt <= until)
    .sort((a, b) => a.sentAt - b.sentAt);
  const asked = first(inTime, 'INCOMING');
  if (!asked) return {};
  const answer = first(
    inTime.filter(({ sentAt }) => sentAt >= asked.sentAt),
    'OUTGOING',
  );
  const deadline = addWorkingHours(asked.sentAt, answerHours, calendar);
  const isFast = (answer?.sentAt ?? until) <= deadline;
  return answer || !isFast ? { 'fast-first-answer': isFast } : {};
}

function first(emails: readonly EmailTrace[], direction: EmailTrace['direction']): EmailTrace | undefined {
  return emails.find((email) => email.direction === direction);
}
