import {
  Button,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Panel,
  PanelBody,
  PanelSection,
  Statistics,
  StatisticsItem,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';

interface FigureWords {
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
}

interface ReportFigureProps {
  readonly words: FigureWords;
  readonly number: string;
  /** Below the number. */
  readonly note?: string;
  /** The formula with the account's numbers. */
  readonly inNumbers?: string;
  /** What the number is the sum of. */
  readonly parts?: readonly { readonly label: string; readonly text: string }[];
}

/** One figure, and one click away what it is and how it is worked out. */
export function ReportFigure(props: ReportFigureProps) {
  const { figures } = usePageWords();
  const { note = '\u00a0', number, words } = props;
  return (
    <Tile compact>
      <Flex direction="column" align="center" gap="xs">
        <Statistics>
          <StatisticsItem label={words.name} number={number}>
            <Text variant="microcopy">{note}</Text>
          </StatisticsItem>
        </Statistics>
        <Button size="xs" variant="transparent" overlay={<ReportFigurePanel {...props} />}>
          {figures.how}
        </Button>
      </Flex>
    </Tile>
  );
}

function ReportFigurePanel({ inNumbers, number, parts = [], words }: ReportFigureProps) {
  const { figures } = usePageWords();
  const { definition, formula, name } = words;
  return (
    <Panel id={`history-${name}`} title={name} width="sm" aria-label={name}>
      <PanelBody>
        <PanelSection>
          <Flex direction="column" gap="md">
            <Text>{definition}</Text>
            <Flex direction="column" gap="xs">
              <Text format={{ fontWeight: 'demibold' }}>{figures.formula}</Text>
              <Text>{formula}</Text>
              <Text format={{ fontWeight: 'demibold' }}>{inNumbers ?? `= ${number}`}</Text>
            </Flex>
            {parts.length > 0 && (
              <DescriptionList direction="column">
                {parts.map(({ label, text }) => (
                  <DescriptionListItem key={label} label={label}>
                    <Text>{text}</Text>
                  </DescriptionListItem>
                ))}
              </DescriptionList>
            )}
          </Flex>
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}
