import { AutoGrid } from '@hubspot/ui-extensions';
import { funnelPhases } from '#core/funnel/funnel-map.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { PhaseTile } from './PhaseTile.tsx';
import { phaseSteps } from './phase-steps.ts';

/** The six phases in a row, one below the other where there is no room. */
export function PhaseMap() {
  const { tracks } = useFunnel();
  return (
    <AutoGrid columnWidth={172} flexible gap="sm">
      {funnelPhases.map((phase) => (
        <PhaseTile key={phase} phase={phase} groups={phaseSteps(tracks, phase)} />
      ))}
    </AutoGrid>
  );
}
