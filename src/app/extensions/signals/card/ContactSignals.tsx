import type { ContactSignalsView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { totalsAfter } from '../data/signal-list.ts';
import { contactActions } from '../group/group-actions.ts';
import { EmptySignals } from './EmptySignals.tsx';
import { WaitingList } from '../waiting/WaitingList.tsx';
import { SignalList } from './SignalList.tsx';
import { ContactQuality } from './ContactQuality.tsx';
import { TotalsLine } from './TotalsLine.tsx';

interface ContactSignalsProps {
  readonly view: ContactSignalsView;
  /** No email waits to be read. */
  readonly isRead: boolean;
}

/** A contact's signals: what they may bring, then each email. */
export function ContactSignals({ view, isRead }: ContactSignalsProps) {
  const { recent } = useDecisionsOfCard();
  if (view.groups.length === 0) {
    return (
      <>
        <WaitingList waiting={view.waiting} now={view.readAt} />
        {isRead && <EmptySignals recordType="contact" />}
        <ContactQuality view={view} />
      </>
    );
  }
  return (
    <>
      <WaitingList waiting={view.waiting} now={view.readAt} />
      <TotalsLine totals={totalsAfter(view, recent)} />
      <SignalList
        groups={view.groups}
        now={view.readAt}
        openDeals={view.openDeals}
        actionsOf={(group) => contactActions(group, view.openDeals.length > 0)}
      />
      <ContactQuality view={view} />
    </>
  );
}
