import { byId } from '#core/collections.ts';
import { rematch } from '#core/match/rematch.ts';
import type { ContactRecord, DealRecord } from '#core/records.ts';
import type { Signal } from '#core/signals/signal.ts';
import type { RecordQuality } from './deal-card-view.ts';
import { buildGroups } from './group-view.ts';
import type { ContactSignalsView, DealOption } from './signals-view.ts';
import { totalsOf } from './totals.ts';
import type { WaitingView } from './waiting-view.ts';

export interface ContactSituation {
  readonly contact: ContactRecord;
  /** All kept signals of the contact, as stored. */
  readonly signals: readonly Signal[];
  /** Deals of the contact and its company, and those that the signals name. */
  readonly deals: readonly DealRecord[];
  readonly waiting: readonly WaitingView[];
  readonly unseenEmails: number;
  readonly quality: RecordQuality;
}

/** What the contact's card shows. Coverage is judged afresh against the deals as they are now. */
export function buildContactView(
  { contact, signals, deals, waiting, unseenEmails, quality }: ContactSituation,
  now: number,
  defaultCurrency: string,
): ContactSignalsView {
  const present = signals.map((signal) => rematch(signal, contact, deals));
  return {
    contact: { id: contact.id, name: contactName(contact), companyName: contact.companyName },
    waiting,
    groups: buildGroups(present, byId(deals), now),
    openDeals: deals.filter((deal) => !deal.isClosed).map(dealToOption),
    totals: totalsOf(present, now, defaultCurrency),
    unseenEmails,
    readAt: now,
    ...quality,
  };
}

export function contactName({ firstName, lastName }: ContactRecord): string | null {
  return [firstName, lastName].filter(Boolean).join(' ') || null;
}

function dealToOption({ id, name, amount, currency }: DealRecord): DealOption {
  return { id, name, amount, currency };
}
