import type { DealSignalsView } from '#core/views/signals-view.ts';
import { EmptySignals } from '../card/EmptySignals.tsx';
import { AttachableSignals } from './AttachableSignals.tsx';
import { DealHeader } from './DealHeader.tsx';
import { EvidenceChecklist } from './EvidenceChecklist.tsx';
import { EvidenceEmails } from './EvidenceEmails.tsx';

interface DealSignalsProps {
  readonly view: DealSignalsView;
  /** No email waits to be read. */
  readonly isRead: boolean;
}

/** A deal's card: where it stands, what the emails show, and what may belong to it. */
export function DealSignals({ view, isRead }: DealSignalsProps) {
  const hasSignals = view.evidence.length > 0 || view.attachable.length > 0;
  return (
    <>
      <DealHeader deal={view.deal} />
      {hasSignals ? (
        <>
          <EvidenceChecklist groups={view.evidence} now={view.readAt} />
          <EvidenceEmails groups={view.evidence} now={view.readAt} />
          <AttachableSignals view={view} />
        </>
      ) : (
        isRead && <EmptySignals recordType="deal" />
      )}
    </>
  );
}
