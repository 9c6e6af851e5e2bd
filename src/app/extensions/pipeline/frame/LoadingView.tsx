import { AutoGrid, Flex, LoadingSpinner, Text, Tile } from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';

/** Places of the figures to come, so that nothing jumps when they are there. */
const places = [1, 2, 3, 4, 5, 6];

export function LoadingView() {
  return (
    <Flex direction="column" gap="md">
      <LoadingSpinner label={usePageWords().frame.loading} showLabel size="sm" />
      <AutoGrid columnWidth={160} flexible gap="sm">
        {places.map((place) => (
          <Tile key={place}>
            <Text>{'\u00a0'}</Text>
            <Text>{'\u00a0'}</Text>
            <Text>{'\u00a0'}</Text>
          </Tile>
        ))}
      </AutoGrid>
    </Flex>
  );
}
