import { AutoGrid, Flex, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { Section } from '../../views/Section.tsx';

const steps = [
  ['signals', { to: paths.invisible }],
  ['people', { to: paths.settings, params: { section: 'people' } }],
  ['funnel', { to: paths.funnel }],
] as const;

/** What the report is for. */
export function NextSteps() {
  const { next, nextSteps } = usePageWords().history.report;
  return (
    <Section title={next}>
      <AutoGrid columnWidth={220} flexible gap="sm">
        {steps.map(([id, place]) => (
          <Tile key={id} compact>
            <Flex direction="column" gap="xs">
              <PageLink {...place}>{nextSteps[id].link}</PageLink>
              <Text variant="microcopy">{nextSteps[id].why}</Text>
            </Flex>
          </Tile>
        ))}
      </AutoGrid>
    </Section>
  );
}
