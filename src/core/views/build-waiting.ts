import { askLedgerOf, isOpen, settleByActivity } from '#core/asks/ask-ledger.ts';
import { keptAsks, type Ask } from '#core/asks/ask.ts';
import { groupBy } from '#core/collections.ts';
import type { ContactRecord } from '#core/records.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { WorkCalendar } from '#core/working-time/work-calendar.ts';
import { workingHoursBetween } from '#core/working-time/working-hours.ts';
import type { WaitingView } from './waiting-view.ts';

const dayMs = 86_400_000;

/** Conversations on one card; there are more only where nobody answers anything. */
const mostWaiting = 10;

export interface WaitingContext {
  readonly now: number;
  readonly deadlineHours: number;
  /** The working time of those who should answer this contact. */
  readonly calendarOf: (contact: ContactRecord) => WorkCalendar;
  /** Of the contacts; their quotes may stand beside what was asked. */
  readonly signals: readonly Signal[];
}

/** Conversations in which contacts wait for an answer, the longest wait first; as HubSpot counts calls and meetings now. */
export function buildWaiting(
  contacts: readonly ContactRecord[],
  context: WaitingContext,
): readonly WaitingView[] {
  return contacts
    .flatMap((contact) => waitingOf(contact, context))
    .sort((a, b) => a.askedAt - b.askedAt || (a.emailId < b.emailId ? -1 : 1))
    .slice(0, mostWaiting);
}

function waitingOf(contact: ContactRecord, context: WaitingContext): readonly WaitingView[] {
  const { now } = context;
  const ledger = settleByActivity(askLedgerOf(contact), contact, now);
  const open = ledger.asks.filter(
    (ask) => isOpen(ask) && ask.askedAt <= now && now - ask.askedAt <= keptAsks.days * dayMs,
  );
  const conversations = groupBy(open, ({ threadId, emailId }) => threadId ?? `email ${emailId}`);
  return [...conversations.values()].flatMap((asks) => toView(asks, contact, context));
}

function toView(
  asks: readonly Ask[],
  contact: ContactRecord,
  { now, deadlineHours, calendarOf, signals }: WaitingContext,
): readonly WaitingView[] {
  const [first] = [...asks].sort((a, b) => a.askedAt - b.askedAt);
  if (!first) return [];
  const { emailId, askedAt } = first;
  const workingHours = workingHoursBetween(askedAt, now, calendarOf(contact));
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return [
    {
      emailId,
      contactId: contact.id,
      contactName: name || contact.email,
      askedAt,
      count: asks.length,
      workingHours,
      deadlineHours,
      isLate: workingHours > deadlineHours,
      quote: quoteOf(new Set(asks.map((ask) => ask.emailId)), signals),
    },
  ];
}

/** The likeliest opportunity that the emails hold and nobody dismissed. */
function quoteOf(emailIds: ReadonlySet<string>, signals: readonly Signal[]): string | null {
  const [best] = signals
    .filter(({ emailId, kind }) => emailIds.has(emailId) && isOpportunityKind(kind))
    .filter(({ tier, decision }) => tier === 'alert' && decision.state !== 'dismissed')
    .sort((a, b) => b.probability - a.probability);
  return best?.quote || null;
}
