import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { FunnelStep, StepReality } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFindings, useFunnel } from '../draft/funnel-context.ts';
import { problemTitle, realityTexts } from '../draft/funnel-text.ts';

/** Beside the questions: how the step really goes, and what is not clear yet. */
export function StepFindings({ step }: { readonly step: FunnelStep }) {
  const words = usePageWords().funnel;
  const { realityOf } = useFindings();
  return (
    <Flex direction="column" gap="md">
      <Tile compact>
        <Flex direction="column" gap="xs">
          <Heading>{words.step.records}</Heading>
          <Reality reality={realityOf(step.id)} />
        </Flex>
      </Tile>
      <Tile compact>
        <StepProblems step={step} />
      </Tile>
    </Flex>
  );
}

function Reality({ reality }: { readonly reality: StepReality | null }) {
  const page = usePageWords();
  const texts = realityTexts(reality, page);
  if (texts.length === 0) return <Text>{page.funnel.step.noRecords}</Text>;
  return texts.map((text) => <Text key={text}>{text}</Text>);
}

/** The points that are open here and how to settle each; they go as they are settled. */
function StepProblems({ step }: { readonly step: FunnelStep }) {
  const page = usePageWords();
  const { problems: texts, step: words } = page.funnel;
  const { tracks } = useFunnel();
  const problems = useFindings().problemsOf(step.id);
  return (
    <Flex direction="column" gap="sm">
      <Heading>{problems.length > 0 ? words.openTitle : words.clear}</Heading>
      {problems.map((problem) => (
        <Flex key={problem.kind} direction="column" gap="flush">
          <Text format={{ fontWeight: 'demibold' }}>{problemTitle(problem, tracks, page)}</Text>
          <Text>{texts.remedy(problem.kind)}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
