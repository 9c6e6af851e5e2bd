import { hubspot } from '@hubspot/ui-extensions';
import { CardFrame } from './card/CardFrame.tsx';
import { useCardContext } from './data/useCardContext.ts';
import { useSignals } from './data/useSignals.ts';
import { DealSignals } from './deal/DealSignals.tsx';

hubspot.extend<'crm.record.tab' | 'crm.record.sidebar'>(() => <DealSignalsCard />);

/** The card on a deal: whether it moves, what to do now, what its emails show and which signals may belong to it. */
export function DealSignalsCard() {
  const { recordId, userId } = useCardContext();
  const signals = useSignals('deal-signals', recordId, userId);
  return (
    <CardFrame record={{ recordType: 'deal', recordId }} signals={signals}>
      {(view, isRead) => <DealSignals view={view} isRead={isRead} refresh={signals.refresh} />}
    </CardFrame>
  );
}
