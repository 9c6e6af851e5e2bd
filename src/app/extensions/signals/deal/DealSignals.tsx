import type { DealSignalsView } from '#core/views/signals-view.ts';
import { EmptySignals } from '../card/EmptySignals.tsx';
import { usePlan } from '../next/usePlan.ts';
import { MendedFold } from '../warnings/MendedFold.tsx';
import { WaitingList } from '../waiting/WaitingList.tsx';
import { WarningList } from '../warnings/WarningList.tsx';
import { AttachableSignals } from './AttachableSignals.tsx';
import { DealHeader } from './DealHeader.tsx';
import { DealMovementPart } from './DealMovementPart.tsx';
import { EvidenceChecklist } from './EvidenceChecklist.tsx';
import { EvidenceEmails } from './EvidenceEmails.tsx';

interface DealSignalsProps {
  readonly view: DealSignalsView;
  /** No email waits to be read. */
  readonly isRead: boolean;
  readonly refresh: () => Promise<void>;
}

/**
 * A deal's card: whether it moves, what to do now, what misleads, then what the emails show and what may belong to it.
 * Where its movement could not be assessed, it says at least where the deal stands.
 */
export function DealSignals({ view, isRead, refresh }: DealSignalsProps) {
  const hasSignals = view.evidence.length > 0 || view.attachable.length > 0;
  const { health } = view;
  const plan = usePlan(view);
  return (
    <>
      {health ? (
        <DealMovementPart view={view} health={health} plan={plan} refresh={refresh} />
      ) : (
        <>
          <DealHeader deal={view.deal} />
          <WaitingList waiting={view.waiting} now={view.readAt} />
          <WarningList quality={view} />
          {hasSignals && <EvidenceChecklist groups={view.evidence} now={view.readAt} />}
        </>
      )}
      <MendedFold records={view.mended} />
      <EvidenceEmails groups={view.evidence} now={view.readAt} />
      <AttachableSignals view={view} isSecondary={plan.first !== null} />
      {!hasSignals && !health && isRead && <EmptySignals recordType="deal" />}
    </>
  );
}
