import {
  Button,
  Flex,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import type { Figure } from '#core/views/figure.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { figureToTrend, missingToText, unitToText, valueToText } from './figure-text.ts';
import { FigurePanel } from './FigurePanel.tsx';

interface FigureTileProps {
  readonly figure: Figure;
  readonly currency: string;
  /** With what studies find; among several tiles it would move the buttons out of line. */
  readonly hasBenchmark: boolean;
  /** Some tile beside it has a trend: the place is kept, so that the buttons stand in line. */
  readonly hasSecondLine: boolean;
}

/** One figure with its trend, and one click away where it comes from. */
export function FigureTile({ figure, currency, hasBenchmark, hasSecondLine }: FigureTileProps) {
  const { figures: words, metrics } = usePageWords();
  const missing = missingToText(words, figure);
  return (
    <Tile compact>
      <Flex direction="column" align="center" gap="xs">
        <Statistics>
          <StatisticsItem
            label={metrics[figure.id].name}
            number={valueToText(words, figure, figure.value, currency)}
          >
            {missing && <Text variant="microcopy">{missing}</Text>}
            {!missing && hasSecondLine && <FigureTrend figure={figure} />}
            {hasBenchmark && figure.benchmark !== null && (
              <Text variant="microcopy">
                {words.benchmark(unitToText(words, figure.unit, figure.benchmark, currency))}
              </Text>
            )}
          </StatisticsItem>
        </Statistics>
        <Button size="xs" variant="transparent" overlay={<FigurePanel figure={figure} currency={currency} />}>
          {words.how}
        </Button>
      </Flex>
    </Tile>
  );
}

function FigureTrend({ figure }: Pick<FigureTileProps, 'figure'>) {
  const { figures: words } = usePageWords();
  const trend = figureToTrend(words, figure);
  if (trend === null) return <Text variant="microcopy">{'\u00a0'}</Text>;
  if (trend === 'unchanged') return <Text variant="microcopy">{words.unchanged}</Text>;
  return <StatisticsTrend value={trend.text} direction={trend.direction} color={trend.color} />;
}
