import { hubspot } from '@hubspot/ui-extensions';
import { CardFrame } from './card/CardFrame.tsx';
import { useCardContext } from './data/useCardContext.ts';
import { useSignals } from './data/useSignals.ts';
import { DealSignals } from './deal/DealSignals.tsx';

hubspot.extend<'crm.record.tab' | 'crm.record.sidebar'>(() => <DealSignalsCard />);

/** The card on a deal: what its emails show, and which signals of its contacts may belong to it. */
export function DealSignalsCard() {
  const { recordId } = useCardContext();
  const signals = useSignals('deal-signals', recordId);
  return (
    <CardFrame record={{ recordType: 'deal', recordId }} signals={signals}>
      {(view, isRead) => <DealSignals view={view} isRead={isRead} />}
    </CardFrame>
  );
}
