import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { CalculatorView } from '#core/views/page-parts.ts';
import { usePageWords } from '#shared/usePageContext.ts';

/** The calculation that the app starts from, to compare one's own with. */
export function ReportExample({ report }: Pick<CalculatorView, 'report'>) {
  const words = usePageWords().calculator;
  const { conversion, cost, leadsPerYear, statedCost, value } = report;
  return (
    <Tile>
      <Flex direction="column" gap="xs">
        <Heading>{words.example}</Heading>
        <Text>{words.exampleFormula(leadsPerYear, conversion, value, cost)}</Text>
        <Text variant="microcopy">{words.exampleRounded(statedCost)}</Text>
      </Flex>
    </Tile>
  );
}
