import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { listHandovers } from '#core/funnel/handovers.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { paths } from '../../frame/routes.ts';
import { EmptyView } from '../../views/EmptyView.tsx';
import { Section } from '../../views/Section.tsx';
import { useFunnel } from '../draft/funnel-context.ts';
import { allSteps } from '../draft/funnel-steps.ts';
import { usePart } from '../draft/usePart.ts';
import { SaveBar } from '../SaveBar.tsx';
import { HandoverTile } from './HandoverTile.tsx';

/** Where one team passes on to another, and whether anything observable goes over. */
export function Handovers() {
  const { handovers: words, toDocument, toMap } = usePageWords().funnel.overview;
  const { tracks } = useFunnel();
  const { documentParams, mapParams } = usePart();
  const handovers = listHandovers(tracks);
  const withoutTeam = allSteps(tracks).filter(({ team }) => team === null).length;
  return (
    <Flex direction="column" gap="md">
      <Flex direction="row" gap="md" wrap>
        <PageLink to={paths.funnel} params={mapParams}>
          {toMap}
        </PageLink>
        <PageLink to={paths.funnel} params={documentParams}>
          {toDocument}
        </PageLink>
      </Flex>
      <Section title={words.title}>
        <Text>{words.intro}</Text>
        {handovers.length === 0 && <EmptyView title={words.title} text={words.none} imageName="meetings" />}
        <AutoGrid columnWidth={320} flexible gap="sm">
          {handovers.map((handover) => (
            <HandoverTile key={`${handover.from.id} ${handover.to.id}`} handover={handover} />
          ))}
        </AutoGrid>
        {withoutTeam > 0 && <Text variant="microcopy">{words.withoutTeam(withoutTeam)}</Text>}
      </Section>
      <SaveBar />
    </Flex>
  );
}
