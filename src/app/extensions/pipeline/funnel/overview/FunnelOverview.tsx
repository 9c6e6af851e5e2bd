import { Flex, Text } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFindings, useFunnel } from '../draft/funnel-context.ts';
import { SaveBar, SaveNote } from '../SaveBar.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { PhaseMap } from './PhaseMap.tsx';
import { ProposalBanner } from './ProposalBanner.tsx';
import { Ways } from './Ways.tsx';

/** The whole map: six phases with their steps, and what is left to settle. */
export function FunnelOverview() {
  const words = usePageWords().funnel.overview;
  const { isDirty, view } = useFunnel();
  const { problems } = useFindings();
  const isProposal = view?.isProposal === true && !isDirty;
  return (
    <Flex direction="column" gap="md">
      <Text>{words.intro}</Text>
      {isDirty ? <SaveBar /> : <SaveNote />}
      {isProposal && <ProposalBanner />}
      {!isProposal && <Ways isFirst={!isDirty} />}
      <PhaseMap />
      {view?.reality.length === 0 && <Text variant="microcopy">{words.noFigures}</Text>}
      <OpenPoints problems={problems} />
    </Flex>
  );
}
