import { Flex } from '@hubspot/ui-extensions';
import type { DealHealth } from '#core/health/health.ts';
import type { DealSignalsView } from '#core/views/signals-view.ts';
import { EvidenceList } from '../health/EvidenceList.tsx';
import { HealthHeader } from '../health/HealthHeader.tsx';
import { ScoreParts } from '../health/ScoreParts.tsx';
import { StageTrack } from '../health/StageTrack.tsx';
import { useLearning } from '../health/useLearning.ts';
import type { NextPlan } from '../next/choose-next.ts';
import { NextStep } from '../next/NextStep.tsx';
import { WaitingList } from '../waiting/WaitingList.tsx';
import { WarningList } from '../warnings/WarningList.tsx';

interface DealMovementPartProps {
  readonly view: DealSignalsView;
  readonly health: DealHealth;
  readonly plan: NextPlan;
  readonly refresh: () => Promise<void>;
}

/** Does it move, what to do now, what misleads; below, folded: stages, proofs, the score. */
export function DealMovementPart({ view, health, plan, refresh }: DealMovementPartProps) {
  const isLearning = useLearning(view, refresh);
  const taken = plan.first?.kind === 'warning' ? plan.first.warning : null;
  return (
    <>
      <HealthHeader view={view} health={health} isLearning={isLearning} />
      <WaitingList waiting={view.waiting} now={view.readAt} />
      <NextStep view={view} health={health} plan={plan} />
      <WarningList quality={view} taken={taken} />
      <Flex direction="column" gap="xs">
        <StageTrack health={health} />
        <EvidenceList health={health} now={view.readAt} />
        <ScoreParts health={health} now={view.readAt} />
      </Flex>
    </>
  );
}
