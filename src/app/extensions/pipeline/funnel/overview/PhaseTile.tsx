import { Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { FunnelPhase } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { trackLabel } from '../draft/funnel-text.ts';
import type { PhaseGroup } from './phase-steps.ts';
import { StepLine } from './StepLine.tsx';

/** Steps of one track that a tile shows before it is unfolded. */
const shownSteps = 4;

interface PhaseTileProps {
  readonly phase: FunnelPhase;
  readonly groups: readonly PhaseGroup[];
}

/** A phase and its steps, track by track. */
export function PhaseTile({ phase, groups }: PhaseTileProps) {
  const words = usePageWords().funnel;
  const { label, meaning } = words.phases[phase];
  const count = groups.reduce((sum, { steps }) => sum + steps.length, 0);
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Flex direction="column" gap="flush">
          <Heading>{label}</Heading>
          <Text variant="microcopy">{meaning}</Text>
          {count > 0 && <Text variant="microcopy">{words.overview.steps(count)}</Text>}
        </Flex>
        {groups.length === 0 && <Text format={{ italic: true }}>{words.overview.noStep}</Text>}
        {groups.map((group) => (
          <TrackSteps key={group.track.id} group={group} />
        ))}
      </Flex>
    </Tile>
  );
}

function TrackSteps({ group: { steps, track } }: { readonly group: PhaseGroup }) {
  const page = usePageWords();
  const words = page.funnel.overview;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? steps : steps.slice(0, shownSteps);
  return (
    <Flex direction="column" gap="xs">
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {trackLabel(track, page)}
      </Text>
      {shown.map((step) => (
        <StepLine key={step.id} step={step} />
      ))}
      {steps.length > shownSteps && (
        <Flex direction="row">
          <Button variant="transparent" size="xs" onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.fewerSteps : words.moreSteps(steps.length - shownSteps)}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
