import { hubspot } from '@hubspot/ui-extensions';
import { CardFrame } from './card/CardFrame.tsx';
import { ContactSignals } from './card/ContactSignals.tsx';
import { useCardContext } from './data/useCardContext.ts';
import { useSignals } from './data/useSignals.ts';

hubspot.extend<'crm.record.tab' | 'crm.record.sidebar'>(() => <ContactSignalsCard />);

/** The card on a contact: what its emails say that no deal covers, and below which of its data mislead. */
export function ContactSignalsCard() {
  const { recordId, userId } = useCardContext();
  const signals = useSignals('contact-signals', recordId, userId);
  return (
    <CardFrame record={{ recordType: 'contact', recordId }} signals={signals}>
      {(view, isRead) => <ContactSignals view={view} isRead={isRead} />}
    </CardFrame>
  );
}
