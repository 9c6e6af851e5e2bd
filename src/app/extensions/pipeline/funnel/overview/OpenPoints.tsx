import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { FunnelProblem } from '#core/funnel/funnel-map.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { Section } from '../../views/Section.tsx';
import { useFunnel } from '../draft/funnel-context.ts';
import { allSteps } from '../draft/funnel-steps.ts';
import { openPointText, problemTitle } from '../draft/funnel-text.ts';
import { usePart } from '../draft/usePart.ts';
import { groupProblems } from './group-problems.ts';

/** What is left to settle: the same point of several steps once, with the steps under it. */
export function OpenPoints({ problems }: { readonly problems: readonly FunnelProblem[] }) {
  const page = usePageWords();
  const words = page.funnel.overview;
  const { tracks } = useFunnel();
  const groups = groupProblems(problems, (problem) => problemTitle(problem, tracks, page));
  return (
    <Section title={words.openTitle(problems.length)}>
      {groups.length === 0 && <Text>{words.allClear}</Text>}
      {groups.map(({ first, title, problems: same }) => (
        <Accordion
          key={title}
          title={same.length > 1 ? words.sameOf(title, same.length) : openPointText(first, tracks, page)}
          size="sm"
        >
          <OpenPoint first={first} problems={same} />
        </Accordion>
      ))}
    </Section>
  );
}

interface OpenPointProps {
  readonly first: FunnelProblem;
  readonly problems: readonly FunnelProblem[];
}

/** How to settle it, and the steps that it is about. */
function OpenPoint({ first, problems }: OpenPointProps) {
  const words = usePageWords().funnel.problems;
  const { tracks } = useFunnel();
  const { stepParams } = usePart();
  const steps = allSteps(tracks).filter(({ id }) => problems.some(({ stepId }) => stepId === id));
  return (
    <Flex direction="column" gap="xs">
      <Text>{words.remedy(first.kind)}</Text>
      <Flex direction="row" gap="md" wrap>
        {steps.map(({ id, label }) => (
          <PageLink key={id} to={paths.funnel} params={stepParams(id)}>
            {label}
          </PageLink>
        ))}
      </Flex>
    </Flex>
  );
}
