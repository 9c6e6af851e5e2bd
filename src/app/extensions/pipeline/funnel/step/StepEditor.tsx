import { AutoGrid, Box, EmptyState, Flex, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { StepId } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { allSteps } from '../draft/funnel-steps.ts';
import { usePart } from '../draft/usePart.ts';
import { SaveBar } from '../SaveBar.tsx';
import { ActionQuestions } from './ActionQuestions.tsx';
import { StepFindings } from './StepFindings.tsx';
import { StepHead } from './StepHead.tsx';
import { StepNav } from './StepNav.tsx';
import { ProofQuestions } from './ProofQuestions.tsx';

/** The questions of one step, with what the app knows of it beside them. */
export function StepEditor({ stepId }: { readonly stepId: StepId }) {
  const { overview, step: words } = usePageWords().funnel;
  const { tracks } = useFunnel();
  const { mapParams } = usePart();
  const steps = allSteps(tracks);
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  const track = tracks.find((each) => each.steps.some(({ id }) => id === stepId));
  const toMap = (
    <PageLink to={paths.funnel} params={mapParams}>
      {overview.toMap}
    </PageLink>
  );
  if (!step || !track)
    return (
      <EmptyState title={words.gone.title} layout="vertical" imageName="deals" imageWidth={140} flush>
        <Text>{words.gone.text}</Text>
        {toMap}
      </EmptyState>
    );
  return (
    <Flex direction="column" gap="md">
      {toMap}
      <StepHead step={step} track={track} at={at} total={steps.length} />
      <AutoGrid columnWidth={300} flexible gap="lg">
        <Box key={`${step.id} proof`}>
          <ProofQuestions step={step} />
        </Box>
        <Box key={`${step.id} action`}>
          <ActionQuestions step={step} />
        </Box>
        <StepFindings step={step} />
      </AutoGrid>
      <StepNav stepId={step.id} previous={steps[at - 1]?.id} next={steps[at + 1]?.id} />
      <SaveBar />
    </Flex>
  );
}
